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
 * Maps {@link Plant.Guarded.Reading} to the devices {@code root.plant.{name}.guarded}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
final class Plant_Guarded_ReadingMapper extends TimeseriesMapper<Plant.Guarded.Reading> {
    public static final TimeColumn<Plant.Guarded.Reading> TIME = TimeColumn.of("time");

    public static final PathColumn<Plant.Guarded.Reading, String> NAME = PathColumn.text("name", 0);

    public static final NumberColumn<Plant.Guarded.Reading, Double> LOAD = NumberColumn.ofDouble(
            "load", MeasurementSchema.of("load", DataType.DOUBLE));

    private static final EntityDefinition<Plant.Guarded.Reading> DEFINITION = EntityDefinition
            .of(Plant.Guarded.Reading.class, "root.plant.{name}.guarded", Alignment.ALIGNED, TIME)
            .nodes(NAME)
            .measurements(LOAD);

    Plant_Guarded_ReadingMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Plant.Guarded.Reading entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Plant.Guarded.Reading entity, PathWriter path) {
        path.text(entity.name());
    }

    @Override
    protected void write(Plant.Guarded.Reading entity, RowWriter row) {
        row.putDouble(0, entity.load());
    }

    @Override
    protected Plant.Guarded.Reading read(RowReader row) {
        var time = row.time();
        var name = row.textNode(0);
        var load = row.getDouble(0);
        return new Plant.Guarded.Reading(time, name, load);
    }
}
