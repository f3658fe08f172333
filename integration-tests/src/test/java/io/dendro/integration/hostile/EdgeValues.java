package io.dendro.integration.hostile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Values at the edges of their types, each list in ascending order. */
final class EdgeValues {
    static final List<Integer> INTS = List.of(
            Integer.MIN_VALUE,
            Integer.MIN_VALUE + 1,
            -16_777_217,
            -1,
            0,
            1,
            16_777_216,
            16_777_217,
            Integer.MAX_VALUE - 1,
            Integer.MAX_VALUE);

    static final List<Long> LONGS = List.of(
            Long.MIN_VALUE,
            Long.MIN_VALUE + 1,
            -9_007_199_254_740_993L,
            -9_007_199_254_740_992L,
            -1L,
            0L,
            1L,
            9_007_199_254_740_992L,
            9_007_199_254_740_993L,
            Long.MAX_VALUE - 1,
            Long.MAX_VALUE);

    static final List<Float> FLOATS = List.of(
            Float.NEGATIVE_INFINITY,
            -Float.MAX_VALUE,
            -16_777_216f,
            -0.1f,
            -Float.MIN_VALUE,
            -0.0f,
            0.0f,
            Float.MIN_VALUE,
            Float.MIN_NORMAL,
            0.1f,
            0.3f,
            1f,
            Math.nextUp(1f),
            16_777_216f,
            Math.nextDown(Float.MAX_VALUE),
            Float.MAX_VALUE,
            Float.POSITIVE_INFINITY,
            Float.NaN);

    static final List<Double> DOUBLES = List.of(
            Double.NEGATIVE_INFINITY,
            -Double.MAX_VALUE,
            -1e22,
            -0.1,
            -Double.MIN_VALUE,
            -0.0,
            0.0,
            Double.MIN_VALUE,
            Double.MIN_NORMAL,
            0.1,
            0.1f + 0.0,
            0.3,
            1.0,
            Math.nextUp(1.0),
            9_007_199_254_740_992.0,
            Math.nextDown(Double.MAX_VALUE),
            Double.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            Double.NaN);

    static final List<LocalDate> DATES = List.of(
            LocalDate.of(1000, 1, 1),
            LocalDate.of(1582, 10, 10),
            LocalDate.of(1969, 12, 31),
            LocalDate.of(1970, 1, 1),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(9999, 12, 31));

    static final List<LocalDate> IMPOSSIBLE_DATES = List.of(
            LocalDate.MIN,
            LocalDate.of(-1, 1, 1),
            LocalDate.of(999, 12, 31),
            LocalDate.of(10_000, 1, 1),
            LocalDate.MAX);

    /** Values of a measurement; the server takes any. */
    static final List<Instant> INSTANTS = List.of(
            Instant.parse("0001-01-01T00:00:00Z"),
            Instant.parse("1582-10-15T00:00:00Z"),
            Instant.ofEpochMilli(-1),
            Instant.EPOCH,
            Instant.ofEpochMilli(1),
            Instant.parse("2024-02-29T23:59:59.999Z"),
            Instant.parse("9999-12-31T23:59:59Z"));

    /** Neither fits the milliseconds of the server. */
    static final List<Instant> IMPOSSIBLE_INSTANTS = List.of(
            Instant.MIN,
            Instant.parse("2024-01-01T00:00:00.000000001Z"),
            Instant.parse("2024-01-01T00:00:00.0001Z"),
            Instant.MAX);

    /** Times of rows on a server that counts milliseconds. */
    static final List<Instant> TIMES = List.of(
            Instant.ofEpochMilli(-10_000_000_000_000L),
            Instant.ofEpochMilli(-9_999_999_999_999L),
            Instant.parse("1900-01-01T00:00:00Z"),
            Instant.ofEpochMilli(-1),
            Instant.EPOCH,
            Instant.ofEpochMilli(1),
            Instant.parse("2024-02-29T23:59:59.999Z"),
            Instant.ofEpochMilli(9_999_999_999_999L),
            Instant.ofEpochMilli(10_000_000_000_000L));

    static final List<Instant> IMPOSSIBLE_TIMES = List.of(
            Instant.MIN,
            Instant.ofEpochMilli(Long.MIN_VALUE),
            Instant.parse("1582-10-15T00:00:00Z"),
            Instant.ofEpochMilli(-10_000_000_000_001L),
            Instant.parse("2024-01-01T00:00:00.000000001Z"),
            Instant.parse("2024-01-01T00:00:00.0001Z"),
            Instant.ofEpochMilli(10_000_000_000_001L),
            Instant.parse("9999-12-31T23:59:59Z"),
            Instant.ofEpochMilli(Long.MAX_VALUE),
            Instant.MAX);

    static final List<byte[]> BYTES = List.of(
            new byte[0],
            new byte[1],
            new byte[] {0, 0},
            new byte[] {'\''},
            new byte[] {'X', '\'', '0', '\''},
            new byte[] {-1, -128, 127},
            new byte[] {(byte) 0xC3, (byte) 0x28},
            new byte[100_000]);

    private EdgeValues() {}
}
