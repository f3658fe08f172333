package demo.optionals;

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
import io.dendro.query.BinaryColumn;
import io.dendro.query.DateColumn;
import io.dendro.query.EntityDefinition;
import io.dendro.query.EnumColumn;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TextColumn;
import io.dendro.query.TimeColumn;
import java.time.DayOfWeek;
import java.util.Optional;

/**
 * Maps {@link Maybes} to the devices {@code root.optionals.{device}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class MaybesMapper extends TimeseriesMapper<Maybes> {
    public static final TimeColumn<Maybes> TIME = TimeColumn.of("time");

    public static final PathColumn<Maybes, String> DEVICE = PathColumn.text("device", 0);

    public static final NumberColumn<Maybes, Integer> COUNT = NumberColumn.ofInt(
            "count", MeasurementSchema.of("count", DataType.INT32));

    public static final NumberColumn<Maybes, Long> TOTAL = NumberColumn.ofLong(
            "total", MeasurementSchema.of("total", DataType.INT64));

    public static final NumberColumn<Maybes, Double> LEVEL = NumberColumn.ofDouble(
            "level", MeasurementSchema.of("level", DataType.DOUBLE));

    public static final NumberColumn<Maybes, Double> PRESSURE = NumberColumn.ofDouble(
            "pressure", MeasurementSchema.of("pressure", DataType.DOUBLE));

    public static final NumberColumn<Maybes, Integer> SMALL = NumberColumn.ofInt(
            "small", MeasurementSchema.of("small", DataType.INT32));

    public static final TextColumn<Maybes> NOTE = TextColumn.of(
            "note", MeasurementSchema.of("note", DataType.STRING));

    public static final BinaryColumn<Maybes> IMAGE = BinaryColumn.of(
            "image", MeasurementSchema.of("image", DataType.BLOB));

    public static final DateColumn<Maybes> DAY = DateColumn.of(
            "day", MeasurementSchema.of("day", DataType.DATE));

    public static final EnumColumn<Maybes, DayOfWeek> WEEKDAY = EnumColumn.of(
            "weekday", MeasurementSchema.of("weekday", DataType.STRING), DayOfWeek.class);

    private static final EntityDefinition<Maybes> DEFINITION = EntityDefinition
            .of(Maybes.class, "root.optionals.{device}", Alignment.ALIGNED, TIME)
            .nodes(DEVICE)
            .measurements(COUNT, TOTAL, LEVEL, PRESSURE, SMALL, NOTE, IMAGE, DAY, WEEKDAY);

    public MaybesMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Maybes entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Maybes entity, PathWriter path) {
        path.text(entity.device());
    }

    @Override
    protected void write(Maybes entity, RowWriter row) {
        row.putInt(0, entity.count());
        row.putLong(1, entity.total());
        row.putDouble(2, entity.level());
        row.putDouble(3, entity.pressure().orElse(null));
        row.putInt(4, entity.small().orElse(null));
        row.putText(5, entity.note().orElse(null));
        row.putBinary(6, entity.image().orElse(null));
        row.putDate(7, entity.day().orElse(null));
        row.putEnum(8, entity.weekday().orElse(null));
    }

    @Override
    protected Maybes read(RowReader row) {
        var time = row.time();
        var device = row.textNode(0);
        var count = row.getOptionalInt(0);
        var total = row.getOptionalLong(1);
        var level = row.getOptionalDouble(2);
        var pressure = Optional.ofNullable(row.getNullableDouble(3));
        var small = Optional.ofNullable(row.getNullableShort(4));
        var note = Optional.ofNullable(row.getText(5));
        var image = Optional.ofNullable(row.getBinary(6));
        var day = Optional.ofNullable(row.getDate(7));
        var weekday = Optional.ofNullable(row.getEnum(8, DayOfWeek.class));
        return new Maybes(time, device, count, total, level, pressure, small, note, image, day,
                weekday);
    }
}
