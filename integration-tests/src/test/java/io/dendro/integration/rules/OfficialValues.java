package io.dendro.integration.rules;

import io.dendro.model.DataType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.tsfile.utils.Binary;

/** Values of a type as the official client takes them, half of them from the type's edges. */
final class OfficialValues {
    private static final List<Float> FLOATS = List.of(
            Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, -0.0f, 0.1f, Float.MAX_VALUE, Float.MIN_VALUE);
    private static final List<Double> DOUBLES = List.of(
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            -0.0,
            0.1,
            Double.MAX_VALUE,
            Double.MIN_VALUE);
    private static final List<LocalDate> DATES =
            List.of(LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.of(1970, 1, 1));
    private static final List<String> TEXTS = List.of("", "a", "null", "温度", "x".repeat(1_000));
    private static final int FIRST_DAY = -354_285;
    private static final int LAST_DAY = 2_932_896;

    private OfficialValues() {}

    static Object random(DataType type, Random random) {
        boolean edge = random.nextBoolean();
        return switch (type) {
            case BOOLEAN -> edge;
            case INT32 ->
                edge ? one(List.of(Integer.MIN_VALUE, Integer.MAX_VALUE, 0, -1), random) : (Object) random.nextInt();
            case INT64 ->
                edge ? one(List.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L, -1L), random) : (Object) random.nextLong();
            case TIMESTAMP ->
                edge ? one(List.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L), random) : (Object) random.nextLong();
            case FLOAT -> edge ? one(FLOATS, random) : (Object) Float.intBitsToFloat(random.nextInt());
            case DOUBLE -> edge ? one(DOUBLES, random) : (Object) Double.longBitsToDouble(random.nextLong());
            case DATE -> edge ? one(DATES, random) : (Object) LocalDate.ofEpochDay(random.nextInt(FIRST_DAY, LAST_DAY));
            case TEXT, STRING, BLOB ->
                new Binary(edge ? one(TEXTS, random) : Long.toHexString(random.nextLong()), StandardCharsets.UTF_8);
        };
    }

    private static <T> T one(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
