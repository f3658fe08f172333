package demo.classes;

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
 * Maps {@link Immutable} to the devices {@code root.plant.{machine}.immutable}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class ImmutableMapper extends TimeseriesMapper<Immutable> {
    public static final TimeColumn<Immutable> TIME = TimeColumn.of("time");

    public static final PathColumn<Immutable, String> MACHINE = PathColumn.text("machine", 0);

    public static final NumberColumn<Immutable, Double> LOAD = NumberColumn.ofDouble(
            "load", MeasurementSchema.of("load", DataType.DOUBLE));

    public static final NumberColumn<Immutable, Integer> RPM = NumberColumn.ofInt(
            "rpm", MeasurementSchema.of("rpm", DataType.INT32));

    private static final EntityDefinition<Immutable> DEFINITION = EntityDefinition
            .of(Immutable.class, "root.plant.{machine}.immutable", Alignment.ALIGNED, TIME)
            .nodes(MACHINE)
            .measurements(LOAD, RPM);

    public ImmutableMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Immutable entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Immutable entity, PathWriter path) {
        path.text(entity.machine());
    }

    @Override
    protected void write(Immutable entity, RowWriter row) {
        row.putDouble(0, entity.load());
        row.putInt(1, entity.rpm());
    }

    @Override
    protected Immutable read(RowReader row) {
        var rpm = row.getNullableInt(1);
        var load = row.getDouble(0);
        var machine = row.textNode(0);
        var time = row.time();
        return new Immutable(rpm, load, machine, time);
    }
}
