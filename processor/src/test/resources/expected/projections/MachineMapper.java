package demo.projections;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.TimePrecision;
import io.dendro.annotation.Converter;
import io.dendro.mapping.EnumCodes;
import io.dendro.mapping.Generated;
import io.dendro.mapping.PathWriter;
import io.dendro.mapping.RowReader;
import io.dendro.mapping.RowWriter;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.BinaryColumn;
import io.dendro.query.BooleanColumn;
import io.dendro.query.ConvertedColumn;
import io.dendro.query.DateColumn;
import io.dendro.query.EntityDefinition;
import io.dendro.query.EnumColumn;
import io.dendro.query.InstantColumn;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TextColumn;
import io.dendro.query.TimeColumn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Maps {@link Machine} to the devices {@code root.projections.{plant}.{line}.{kind}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class MachineMapper extends TimeseriesMapper<Machine> {
    private static final Converter<Machine.State, Integer> NEXT_CONVERTER = EnumCodes.ordinals(Machine.State.class);

    private static final Converter<Duration, Long> UPTIME_CONVERTER = new Machine.Minutes();

    private static final Converter<List<String>, String> ALARMS_CONVERTER = new Machine.Words();

    public static final TimeColumn<Machine> TIME = TimeColumn.of("time");

    public static final PathColumn<Machine, String> PLANT = PathColumn.text("plant", 0);

    public static final PathColumn<Machine, Integer> LINE = PathColumn.ofInt("line", 1);

    public static final PathColumn<Machine, Machine.Kind> KIND = PathColumn.enumerated("kind", 2, Machine.Kind.class);

    public static final NumberColumn<Machine, Float> TEMPERATURE = NumberColumn.ofFloat(
            "temperature", MeasurementSchema.of("temperature", DataType.FLOAT));

    public static final NumberColumn<Machine, Double> PRESSURE = NumberColumn.ofDouble(
            "pressure", MeasurementSchema.of("pressure", DataType.DOUBLE));

    public static final NumberColumn<Machine, Integer> RPM = NumberColumn.ofInt(
            "rpm", MeasurementSchema.of("rpm", DataType.INT32));

    public static final NumberColumn<Machine, Integer> LOAD = NumberColumn.ofInt(
            "load", MeasurementSchema.of("load", DataType.INT32));

    public static final NumberColumn<Machine, Long> TOTAL = NumberColumn.ofLong(
            "total", MeasurementSchema.of("total", DataType.INT64));

    public static final BooleanColumn<Machine> IS_ON = BooleanColumn.of(
            "isOn", MeasurementSchema.of("isOn", DataType.BOOLEAN));

    public static final TextColumn<Machine> REMARK = TextColumn.of(
            "remark", MeasurementSchema.of("remark", DataType.TEXT));

    public static final BinaryColumn<Machine> IMAGE = BinaryColumn.of(
            "image", MeasurementSchema.of("image", DataType.BLOB));

    public static final DateColumn<Machine> SERVICED = DateColumn.of(
            "serviced", MeasurementSchema.of("serviced", DataType.DATE));

    public static final InstantColumn<Machine> STARTED = InstantColumn.of(
            "started", MeasurementSchema.of("started", DataType.TIMESTAMP));

    public static final EnumColumn<Machine, Machine.State> STATE = EnumColumn.of(
            "state", MeasurementSchema.of("state", DataType.STRING), Machine.State.class);

    public static final ConvertedColumn<Machine, Machine.State, NumberColumn<Machine, Integer>> NEXT = ConvertedColumn.of(
            NumberColumn.ofInt("next", MeasurementSchema.of("next", DataType.INT32)),
            NEXT_CONVERTER);

    public static final ConvertedColumn<Machine, Duration, NumberColumn<Machine, Long>> UPTIME = ConvertedColumn.of(
            NumberColumn.ofLong("uptime", MeasurementSchema.of("uptime", DataType.INT64)),
            UPTIME_CONVERTER);

    public static final ConvertedColumn<Machine, List<String>, TextColumn<Machine>> ALARMS = ConvertedColumn.of(
            TextColumn.of("alarms", MeasurementSchema.of("alarms", DataType.STRING)),
            ALARMS_CONVERTER);

    public static final NumberColumn<Machine, Double> POSITION_X = NumberColumn.ofDouble(
            "position.x", MeasurementSchema.of("position_x", DataType.DOUBLE));

    public static final NumberColumn<Machine, Double> POSITION_Y = NumberColumn.ofDouble(
            "position.y", MeasurementSchema.of("position_y", DataType.DOUBLE));

    public static final NumberColumn<Machine, Double> TARGET = NumberColumn.ofDouble(
            "target", MeasurementSchema.of("target", DataType.DOUBLE));

    private static final EntityDefinition<Machine> DEFINITION = EntityDefinition
            .of(Machine.class, "root.projections.{plant}.{line}.{kind}", Alignment.ALIGNED, TIME)
            .nodes(PLANT, LINE, KIND)
            .measurements(TEMPERATURE, PRESSURE, RPM, LOAD, TOTAL, IS_ON, REMARK, IMAGE, SERVICED,
                    STARTED, STATE, NEXT, UPTIME, ALARMS, POSITION_X, POSITION_Y)
            .withReadOnly(TARGET);

    public MachineMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Machine entity, TimePrecision precision) {
        return precision.exact(entity.time(), TimeUnit.MILLISECONDS);
    }

    @Override
    protected void path(Machine entity, PathWriter path) {
        path.text(entity.plant());
        path.number(entity.line());
        path.enumerated(entity.kind());
    }

    @Override
    protected void write(Machine entity, RowWriter row) {
        row.putFloat(0, entity.temperature());
        row.putDouble(1, entity.pressure());
        row.putInt(2, entity.rpm());
        row.putInt(3, entity.load());
        row.putLong(4, entity.total().orElse(null));
        row.putBoolean(5, entity.isOn());
        row.putText(6, entity.remark());
        row.putBinary(7, entity.image());
        row.putDate(8, entity.serviced());
        row.putInstant(9, entity.started());
        row.putEnum(10, entity.state());
        row.putInt(11, row.stored(11, NEXT_CONVERTER, entity.next()));
        row.putLong(12, row.stored(12, UPTIME_CONVERTER, entity.uptime()));
        row.putText(13, row.stored(13, ALARMS_CONVERTER, entity.alarms()));
        Machine.Position position = entity.position();
        if (position != null) {
            row.putDouble(14, position.x());
            row.putDouble(15, position.y());
        }
    }

    @Override
    protected Machine read(RowReader row) {
        var time = row.time(TimeUnit.MILLISECONDS);
        var plant = row.textNode(0);
        var line = row.shortNode(1);
        var kind = row.enumNode(2, Machine.Kind.class);
        var temperature = row.getFloat(0);
        var pressure = row.getNullableDouble(1);
        var rpm = row.getShort(2);
        var load = row.getOptionalInt(3);
        var total = Optional.ofNullable(row.getNullableLong(4));
        var isOn = row.getBoolean(5);
        var remark = row.getText(6);
        var image = row.getBinary(7);
        var serviced = row.getDate(8);
        var started = row.getInstant(9);
        var state = row.getEnum(10, Machine.State.class);
        var next = row.converted(11, NEXT_CONVERTER, row.getNullableInt(11));
        var uptime = row.converted(12, UPTIME_CONVERTER, row.getNullableLong(12));
        var alarms = row.converted(13, ALARMS_CONVERTER, row.getText(13));
        var position = row.isMissing(14, 16)
                ? null
                : new Machine.Position(row.getDouble(14), row.getDouble(15));
        var target = row.getDouble(16);
        return new Machine(time, plant, line, kind, temperature, pressure, rpm, load, total, isOn,
                remark, image, serviced, started, state, next, uptime, alarms, position, target);
    }
}
