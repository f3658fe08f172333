package demo;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.TimePrecision;
import io.dendro.mapping.Generated;
import io.dendro.mapping.PathWriter;
import io.dendro.mapping.RowReader;
import io.dendro.mapping.RowWriter;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.EntityDefinition;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TimeColumn;

/**
 * Maps {@link Plant.Load} to the devices {@code root.plant.{name}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class Plant_LoadMapper extends TimeseriesMapper<Plant.Load> {
    public static final TimeColumn<Plant.Load> TIME = TimeColumn.of("time");

    public static final PathColumn<Plant.Load, String> NAME = PathColumn.text("name", 0);

    public static final NumberColumn<Plant.Load, Double> LOAD = NumberColumn.ofDouble(
            "load", MeasurementSchema.of("load", DataType.DOUBLE));

    private static final EntityDefinition<Plant.Load> DEFINITION = EntityDefinition
            .of(Plant.Load.class, "root.plant.{name}", Alignment.ALIGNED, TIME)
            .nodes(NAME)
            .measurements(LOAD);

    public Plant_LoadMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Plant.Load entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Plant.Load entity, PathWriter path) {
        path.text(entity.name());
    }

    @Override
    protected void write(Plant.Load entity, RowWriter row) {
        row.putDouble(0, entity.load());
    }

    @Override
    protected Plant.Load read(RowReader row) {
        var time = row.time();
        var name = row.textNode(0);
        var load = row.getDouble(0);
        return new Plant.Load(time, name, load);
    }
}
