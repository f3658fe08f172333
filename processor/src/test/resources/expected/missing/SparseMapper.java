package demo.missing;

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
import io.dendro.query.BooleanColumn;
import io.dendro.query.DateColumn;
import io.dendro.query.EntityDefinition;
import io.dendro.query.EnumColumn;
import io.dendro.query.InstantColumn;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TextColumn;
import io.dendro.query.TimeColumn;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Maps {@link Sparse} to the devices {@code root.missing.{device}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
final class SparseMapper extends TimeseriesMapper<Sparse> {
    private static final LocalDate DAY_IF_MISSING = LocalDate.parse("2024-01-31");

    private static final Instant SEEN_IF_MISSING_ = Instant.parse("2024-01-31T12:00:00Z");

    public static final TimeColumn<Sparse> TIME = TimeColumn.of("time");

    public static final PathColumn<Sparse, String> DEVICE = PathColumn.text("device", 0);

    public static final BooleanColumn<Sparse> FLAG = BooleanColumn.of(
            "flag", MeasurementSchema.of("flag", DataType.BOOLEAN));

    public static final NumberColumn<Sparse, Integer> TINY = NumberColumn.ofInt(
            "tiny", MeasurementSchema.of("tiny", DataType.INT32));

    public static final NumberColumn<Sparse, Integer> SMALL = NumberColumn.ofInt(
            "small", MeasurementSchema.of("small", DataType.INT32));

    public static final NumberColumn<Sparse, Integer> COUNT = NumberColumn.ofInt(
            "count", MeasurementSchema.of("count", DataType.INT32));

    public static final NumberColumn<Sparse, Long> LARGE = NumberColumn.ofLong(
            "large", MeasurementSchema.of("large", DataType.INT64));

    public static final NumberColumn<Sparse, Float> TEMPERATURE = NumberColumn.ofFloat(
            "temperature", MeasurementSchema.of("temperature", DataType.FLOAT));

    public static final NumberColumn<Sparse, Double> LOAD = NumberColumn.ofDouble(
            "load", MeasurementSchema.of("load", DataType.DOUBLE));

    public static final NumberColumn<Sparse, Long> BOXED = NumberColumn.ofLong(
            "boxed", MeasurementSchema.of("boxed", DataType.INT64));

    public static final TextColumn<Sparse> NOTE = TextColumn.of(
            "note", MeasurementSchema.of("note", DataType.STRING));

    public static final TextColumn<Sparse> FAULT = TextColumn.of(
            "fault", MeasurementSchema.of("fault", DataType.STRING));

    public static final EnumColumn<Sparse, Sparse.State> STATE = EnumColumn.of(
            "state", MeasurementSchema.of("state", DataType.STRING), Sparse.State.class);

    public static final DateColumn<Sparse> DAY = DateColumn.of(
            "day", MeasurementSchema.of("day", DataType.DATE));

    public static final InstantColumn<Sparse> SEEN = InstantColumn.of(
            "seen", MeasurementSchema.of("seen", DataType.TIMESTAMP));

    public static final TextColumn<Sparse> SEEN_IF_MISSING = TextColumn.of(
            "seenIfMissing", MeasurementSchema.of("seenIfMissing", DataType.STRING));

    private static final EntityDefinition<Sparse> DEFINITION = EntityDefinition
            .of(Sparse.class, "root.missing.{device}", Alignment.ALIGNED, TIME)
            .nodes(DEVICE)
            .measurements(FLAG, TINY, SMALL, COUNT, LARGE, TEMPERATURE, LOAD, BOXED, NOTE, FAULT,
                    STATE, DAY, SEEN, SEEN_IF_MISSING);

    SparseMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Sparse entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Sparse entity, PathWriter path) {
        path.text(entity.device());
    }

    @Override
    protected void write(Sparse entity, RowWriter row) {
        row.putBoolean(0, entity.flag());
        row.putInt(1, entity.tiny());
        row.putInt(2, entity.small());
        row.putInt(3, entity.count());
        row.putLong(4, entity.large());
        row.putFloat(5, entity.temperature());
        row.putDouble(6, entity.load());
        row.putLong(7, entity.boxed());
        row.putText(8, entity.note());
        row.putText(9, entity.fault());
        row.putEnum(10, entity.state());
        row.putDate(11, entity.day());
        row.putInstant(12, entity.seen());
        row.putText(13, entity.seenIfMissing());
    }

    @Override
    protected Sparse read(RowReader row) {
        var time = row.time();
        var device = row.textNode(0);
        var flag = row.getBoolean(0, true);
        var tiny = row.getByte(1, (byte) -1);
        var small = row.getShort(2, (short) 300);
        var count = row.getInt(3, 42);
        var large = row.getLong(4, 9223372036854775807L);
        var temperature = row.getFloat(5, 20.5f);
        var load = row.getDouble(6, Double.NaN);
        var boxed = row.orElse(row.getNullableLong(7), 7L);
        var note = row.orElse(row.getText(8), "none \"yet\"");
        var fault = row.orElse(row.getText(9), "<error>");
        var state = row.orElse(row.getEnum(10, Sparse.State.class), Sparse.State.UNKNOWN);
        var day = row.orElse(row.getDate(11), DAY_IF_MISSING);
        var seen = row.orElse(row.getInstant(12), SEEN_IF_MISSING_);
        var seenIfMissing = row.getText(13);
        return new Sparse(time, device, flag, tiny, small, count, large, temperature, load, boxed,
                note, fault, state, day, seen, seenIfMissing);
    }
}
