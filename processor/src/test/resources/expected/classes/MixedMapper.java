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
 * Maps {@link Mixed} to the devices {@code root.plant.{machine}.mixed}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class MixedMapper extends TimeseriesMapper<Mixed> {
    public static final TimeColumn<Mixed> TIME = TimeColumn.of("time");

    public static final PathColumn<Mixed, String> NAME = PathColumn.text("name", 0);

    public static final NumberColumn<Mixed, Double> LOAD = NumberColumn.ofDouble(
            "load", MeasurementSchema.of("load", DataType.DOUBLE));

    public static final NumberColumn<Mixed, Integer> RPM = NumberColumn.ofInt(
            "rpm", MeasurementSchema.of("rpm", DataType.INT32));

    private static final EntityDefinition<Mixed> DEFINITION = EntityDefinition
            .of(Mixed.class, "root.plant.{machine}.mixed", Alignment.ALIGNED, TIME)
            .nodes(NAME)
            .measurements(LOAD, RPM);

    public MixedMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Mixed entity, TimePrecision precision) {
        return precision.exact(entity.getTime());
    }

    @Override
    protected void path(Mixed entity, PathWriter path) {
        path.text(entity.getName());
    }

    @Override
    protected void write(Mixed entity, RowWriter row) {
        row.putDouble(0, entity.load());
        row.putInt(1, entity.rpm);
    }

    @Override
    protected Mixed read(RowReader row) {
        Mixed entity = new Mixed(row.time(), row.textNode(0));
        entity.load(row.getDouble(0));
        entity.rpm = row.getNullableInt(1);
        return entity;
    }
}
