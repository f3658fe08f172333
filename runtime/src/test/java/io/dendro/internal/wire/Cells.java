package io.dendro.internal.wire;

import io.dendro.model.DataType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of values for tests, null where there is none: Boolean, Integer, Long, Float, Double, String, byte[] or
 * LocalDate.
 */
public record Cells(DataType type, @Nullable Object[] values) {

    /** Around the byte borders of the null bitmaps, and one that makes buffers grow. */
    static final int[] ROW_COUNTS = {1, 7, 8, 9, 15, 16, 17, 1000};

    public static Cells of(DataType type, NullPattern nulls, int rows) {
        return new Cells(
                type,
                IntStream.range(0, rows)
                        .mapToObj(row -> nulls.isNull(row, rows) ? null : sample(type, row))
                        .toArray());
    }

    /** Every type with every pattern and number of rows. */
    static Stream<Cells> all() {
        return Arrays.stream(DataType.values()).flatMap(type -> Arrays.stream(NullPattern.values())
                .flatMap(nulls -> Arrays.stream(ROW_COUNTS).mapToObj(rows -> of(type, nulls, rows))));
    }

    public int rows() {
        return values.length;
    }

    boolean hasNull() {
        return Arrays.stream(values).anyMatch(value -> value == null);
    }

    @Override
    public String toString() {
        long nulls = Arrays.stream(values).filter(value -> value == null).count();
        return type + " x " + rows() + ", " + nulls + " null";
    }

    private static Object sample(DataType type, int row) {
        long spread = row * 0x9E3779B97F4A7C15L;
        return switch (type) {
            case BOOLEAN -> spread < 0;
            case INT32 -> row == 0 ? Integer.MIN_VALUE : (int) spread;
            case INT64, TIMESTAMP -> row == 0 ? Long.MIN_VALUE : spread;
            case FLOAT -> row == 0 ? Float.NaN : row * -1.5f;
            case DOUBLE -> row == 0 ? Double.NEGATIVE_INFINITY : row * 0.1;
            case TEXT, STRING -> "é\u0000€😀".substring(0, row % 4) + row;
            case BLOB -> row % 3 == 0 ? new byte[row % 7] : new byte[] {(byte) row, -1, 0};
            case DATE -> LocalDate.of(1000 + row * 8 % 9000, 1 + row % 12, 1 + row % 28);
        };
    }
}
