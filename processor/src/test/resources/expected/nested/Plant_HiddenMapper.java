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
 * Maps {@link Plant.Hidden} to the devices {@code root.plant.{name}.hidden}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
final class Plant_HiddenMapper extends TimeseriesMapper<Plant.Hidden> {
    public static final TimeColumn<Plant.Hidden> TIME = TimeColumn.of("time");

    public static final PathColumn<Plant.Hidden, String> NAME = PathColumn.text("name", 0);

    public static final NumberColumn<Plant.Hidden, Double> LOAD = NumberColumn.ofDouble(
            "load", MeasurementSchema.of("load", DataType.DOUBLE));

    private static final EntityDefinition<Plant.Hidden> DEFINITION = EntityDefinition
            .of(Plant.Hidden.class, "root.plant.{name}.hidden", Alignment.ALIGNED, TIME)
            .nodes(NAME)
            .measurements(LOAD);

    Plant_HiddenMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Plant.Hidden entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Plant.Hidden entity, PathWriter path) {
        path.text(entity.name());
    }

    @Override
    protected void write(Plant.Hidden entity, RowWriter row) {
        row.putDouble(0, entity.load());
    }

    @Override
    protected Plant.Hidden read(RowReader row) {
        var time = row.time();
        var name = row.textNode(0);
        var load = row.getDouble(0);
        return new Plant.Hidden(time, name, load);
    }
}
