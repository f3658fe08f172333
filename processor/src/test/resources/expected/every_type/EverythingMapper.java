package demo.types;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.TimePrecision;
import io.dendro.mapping.Generated;
import io.dendro.mapping.PathWriter;
import io.dendro.mapping.RowReader;
import io.dendro.mapping.RowWriter;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.BinaryColumn;
import io.dendro.query.BooleanColumn;
import io.dendro.query.DateColumn;
import io.dendro.query.EntityDefinition;
import io.dendro.query.EnumColumn;
import io.dendro.query.InstantColumn;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TextColumn;
import io.dendro.query.TimeColumn;

/**
 * Maps {@link Everything} to the devices {@code root.types.{device}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class EverythingMapper extends TimeseriesMapper<Everything> {
    public static final TimeColumn<Everything> TIME = TimeColumn.of("time");

    public static final PathColumn<Everything, String> DEVICE = PathColumn.text("device", 0);

    public static final BooleanColumn<Everything> FLAG = BooleanColumn.of(
            "flag", MeasurementSchema.of("flag", DataType.BOOLEAN));

    public static final BooleanColumn<Everything> BOXED_FLAG = BooleanColumn.of(
            "boxedFlag", MeasurementSchema.of("boxedFlag", DataType.BOOLEAN));

    public static final NumberColumn<Everything, Integer> TINY = NumberColumn.ofInt(
            "tiny", MeasurementSchema.of("tiny", DataType.INT32));

    public static final NumberColumn<Everything, Integer> BOXED_TINY = NumberColumn.ofInt(
            "boxedTiny", MeasurementSchema.of("boxedTiny", DataType.INT32));

    public static final NumberColumn<Everything, Integer> SMALL = NumberColumn.ofInt(
            "small", MeasurementSchema.of("small", DataType.INT32));

    public static final NumberColumn<Everything, Integer> BOXED_SMALL = NumberColumn.ofInt(
            "boxedSmall", MeasurementSchema.of("boxedSmall", DataType.INT32));

    public static final NumberColumn<Everything, Integer> WHOLE = NumberColumn.ofInt(
            "whole", MeasurementSchema.of("whole", DataType.INT32));

    public static final NumberColumn<Everything, Integer> BOXED_WHOLE = NumberColumn.ofInt(
            "boxedWhole", MeasurementSchema.of("boxedWhole", DataType.INT32));

    public static final NumberColumn<Everything, Long> LARGE = NumberColumn.ofLong(
            "large", MeasurementSchema.of("large", DataType.INT64));

    public static final NumberColumn<Everything, Long> BOXED_LARGE = NumberColumn.ofLong(
            "boxedLarge", MeasurementSchema.of("boxedLarge", DataType.INT64));

    public static final NumberColumn<Everything, Float> REAL = NumberColumn.ofFloat(
            "real", MeasurementSchema.of("real", DataType.FLOAT));

    public static final NumberColumn<Everything, Float> BOXED_REAL = NumberColumn.ofFloat(
            "boxedReal", MeasurementSchema.of("boxedReal", DataType.FLOAT));

    public static final NumberColumn<Everything, Double> PRECISE = NumberColumn.ofDouble(
            "precise", MeasurementSchema.of("precise", DataType.DOUBLE));

    public static final NumberColumn<Everything, Double> BOXED_PRECISE = NumberColumn.ofDouble(
            "boxedPrecise", MeasurementSchema.of("boxedPrecise", DataType.DOUBLE));

    public static final TextColumn<Everything> TEXT = TextColumn.of(
            "text", MeasurementSchema.of("text", DataType.STRING));

    public static final TextColumn<Everything> REMARK = TextColumn.of(
            "remark", MeasurementSchema.of("remark", DataType.TEXT));

    public static final BinaryColumn<Everything> IMAGE = BinaryColumn.of(
            "image", MeasurementSchema.of("image", DataType.BLOB, Encoding.PLAIN, Compressor.ZSTD));

    public static final DateColumn<Everything> DAY = DateColumn.of(
            "day", MeasurementSchema.of("day", DataType.DATE));

    public static final InstantColumn<Everything> SEEN = InstantColumn.of(
            "seen", MeasurementSchema.of("seen", DataType.TIMESTAMP, Encoding.PLAIN, Compressor.UNCOMPRESSED));

    public static final EnumColumn<Everything, Level> LEVEL = EnumColumn.of(
            "level", MeasurementSchema.of("level", DataType.STRING), Level.class);

    public static final EnumColumn<Everything, Level> OLD_LEVEL = EnumColumn.of(
            "oldLevel", MeasurementSchema.of("old level", DataType.TEXT, Encoding.DICTIONARY), Level.class);

    private static final EntityDefinition<Everything> DEFINITION = EntityDefinition
            .of(Everything.class, "root.types.{device}", Alignment.NON_ALIGNED, TIME)
            .nodes(DEVICE)
            .measurements(FLAG, BOXED_FLAG, TINY, BOXED_TINY, SMALL, BOXED_SMALL, WHOLE,
                    BOXED_WHOLE, LARGE, BOXED_LARGE, REAL, BOXED_REAL, PRECISE, BOXED_PRECISE, TEXT,
                    REMARK, IMAGE, DAY, SEEN, LEVEL, OLD_LEVEL);

    public EverythingMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Everything entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Everything entity, PathWriter path) {
        path.text(entity.device());
    }

    @Override
    protected void write(Everything entity, RowWriter row) {
        row.putBoolean(0, entity.flag());
        row.putBoolean(1, entity.boxedFlag());
        row.putInt(2, entity.tiny());
        row.putInt(3, entity.boxedTiny());
        row.putInt(4, entity.small());
        row.putInt(5, entity.boxedSmall());
        row.putInt(6, entity.whole());
        row.putInt(7, entity.boxedWhole());
        row.putLong(8, entity.large());
        row.putLong(9, entity.boxedLarge());
        row.putFloat(10, entity.real());
        row.putFloat(11, entity.boxedReal());
        row.putDouble(12, entity.precise());
        row.putDouble(13, entity.boxedPrecise());
        row.putText(14, entity.text());
        row.putText(15, entity.remark());
        row.putBinary(16, entity.image());
        row.putDate(17, entity.day());
        row.putInstant(18, entity.seen());
        row.putEnum(19, entity.level());
        row.putEnum(20, entity.oldLevel());
    }

    @Override
    protected Everything read(RowReader row) {
        var time = row.time();
        var device = row.textNode(0);
        var flag = row.getBoolean(0);
        var boxedFlag = row.getNullableBoolean(1);
        var tiny = row.getByte(2);
        var boxedTiny = row.getNullableByte(3);
        var small = row.getShort(4);
        var boxedSmall = row.getNullableShort(5);
        var whole = row.getInt(6);
        var boxedWhole = row.getNullableInt(7);
        var large = row.getLong(8);
        var boxedLarge = row.getNullableLong(9);
        var real = row.getFloat(10);
        var boxedReal = row.getNullableFloat(11);
        var precise = row.getDouble(12);
        var boxedPrecise = row.getNullableDouble(13);
        var text = row.getText(14);
        var remark = row.getText(15);
        var image = row.getBinary(16);
        var day = row.getDate(17);
        var seen = row.getInstant(18);
        var level = row.getEnum(19, Level.class);
        var oldLevel = row.getEnum(20, Level.class);
        return new Everything(time, device, flag, boxedFlag, tiny, boxedTiny, small, boxedSmall,
                whole, boxedWhole, large, boxedLarge, real, boxedReal, precise, boxedPrecise, text,
                remark, image, day, seen, level, oldLevel);
    }
}
