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
 * Maps {@link Fields} to the devices {@code root.plant.{machine}.fields}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
final class FieldsMapper extends TimeseriesMapper<Fields> {
    public static final TimeColumn<Fields> TIME = TimeColumn.of("time");

    public static final PathColumn<Fields, String> MACHINE = PathColumn.text("machine", 0);

    public static final NumberColumn<Fields, Double> LOAD = NumberColumn.ofDouble(
            "load", MeasurementSchema.of("load", DataType.DOUBLE));

    public static final NumberColumn<Fields, Integer> RPM = NumberColumn.ofInt(
            "rpm", MeasurementSchema.of("rpm", DataType.INT32));

    private static final EntityDefinition<Fields> DEFINITION = EntityDefinition
            .of(Fields.class, "root.plant.{machine}.fields", Alignment.ALIGNED, TIME)
            .nodes(MACHINE)
            .measurements(LOAD, RPM);

    FieldsMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Fields entity, TimePrecision precision) {
        return precision.exact(entity.time);
    }

    @Override
    protected void path(Fields entity, PathWriter path) {
        path.text(entity.machine);
    }

    @Override
    protected void write(Fields entity, RowWriter row) {
        row.putDouble(0, entity.load);
        row.putInt(1, entity.rpm);
    }

    @Override
    protected Fields read(RowReader row) {
        Fields entity = new Fields();
        entity.time = row.time();
        entity.machine = row.textNode(0);
        entity.load = row.getDouble(0);
        entity.rpm = row.getInt(1);
        return entity;
    }
}
