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
 * Maps {@link Reading} to the devices {@code root.plant.{machine}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
final class ReadingMapper extends TimeseriesMapper<Reading> {
    public static final TimeColumn<Reading> TIME = TimeColumn.of("time");

    public static final PathColumn<Reading, String> MACHINE = PathColumn.text("machine", 0);

    public static final NumberColumn<Reading, Double> LEVEL = NumberColumn.ofDouble(
            "level", MeasurementSchema.of("level", DataType.DOUBLE));

    private static final EntityDefinition<Reading> DEFINITION = EntityDefinition
            .of(Reading.class, "root.plant.{machine}", Alignment.ALIGNED, TIME)
            .nodes(MACHINE)
            .measurements(LEVEL);

    ReadingMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Reading entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Reading entity, PathWriter path) {
        path.text(entity.machine());
    }

    @Override
    protected void write(Reading entity, RowWriter row) {
        row.putDouble(0, entity.level());
    }

    @Override
    protected Reading read(RowReader row) {
        var time = row.time();
        var machine = row.textNode(0);
        var level = row.getDouble(0);
        return new Reading(time, machine, level);
    }
}
