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
import io.dendro.query.EnumColumn;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TimeColumn;

/**
 * Maps {@link MachineReading} to the devices {@code root.factory.{plant}.{line}.{machine}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class MachineReadingMapper extends TimeseriesMapper<MachineReading> {
    public static final TimeColumn<MachineReading> TIME = TimeColumn.of("time");

    public static final PathColumn<MachineReading, String> PLANT = PathColumn.text("plant", 0);

    public static final PathColumn<MachineReading, String> LINE = PathColumn.text("line", 1);

    public static final PathColumn<MachineReading, String> MACHINE = PathColumn.text("machine", 2);

    public static final NumberColumn<MachineReading, Float> TEMPERATURE = NumberColumn.ofFloat(
            "temperature", MeasurementSchema.of("temperature", DataType.FLOAT));

    public static final NumberColumn<MachineReading, Double> PRESSURE = NumberColumn.ofDouble(
            "pressure", MeasurementSchema.of("pressure", DataType.DOUBLE));

    public static final NumberColumn<MachineReading, Integer> RPM = NumberColumn.ofInt(
            "rpm", MeasurementSchema.of("rpm", DataType.INT32));

    public static final EnumColumn<MachineReading, MachineReading.State> STATE = EnumColumn.of(
            "state", MeasurementSchema.of("state", DataType.STRING), MachineReading.State.class);

    private static final EntityDefinition<MachineReading> DEFINITION = EntityDefinition
            .of(MachineReading.class, "root.factory.{plant}.{line}.{machine}",
                    Alignment.ALIGNED, TIME)
            .nodes(PLANT, LINE, MACHINE)
            .measurements(TEMPERATURE, PRESSURE, RPM, STATE);

    public MachineReadingMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(MachineReading entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(MachineReading entity, PathWriter path) {
        path.text(entity.plant());
        path.text(entity.line());
        path.text(entity.machine());
    }

    @Override
    protected void write(MachineReading entity, RowWriter row) {
        row.putFloat(0, entity.temperature());
        row.putDouble(1, entity.pressure());
        row.putInt(2, entity.rpm());
        row.putEnum(3, entity.state());
    }

    @Override
    protected MachineReading read(RowReader row) {
        var time = row.time();
        var plant = row.textNode(0);
        var line = row.textNode(1);
        var machine = row.textNode(2);
        var temperature = row.getFloat(0);
        var pressure = row.getNullableDouble(1);
        var rpm = row.getInt(2);
        var state = row.getEnum(3, MachineReading.State.class);
        return new MachineReading(time, plant, line, machine, temperature, pressure, rpm, state);
    }
}
