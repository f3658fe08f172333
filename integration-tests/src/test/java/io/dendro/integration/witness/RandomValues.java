package io.dendro.integration.witness;

import io.dendro.integration.entity.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Values of a Java type: every other one from the edges of what the type, or the server, can hold. */
final class RandomValues {
    private static final List<Float> FLOATS = List.of(
            Float.NaN,
            Float.POSITIVE_INFINITY,
            Float.NEGATIVE_INFINITY,
            -0.0f,
            0.0f,
            Float.MAX_VALUE,
            -Float.MAX_VALUE,
            Float.MIN_VALUE,
            Float.MIN_NORMAL,
            0.1f,
            16777217f);
    private static final List<Double> DOUBLES = List.of(
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            -0.0,
            0.0,
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            Double.MIN_VALUE,
            Double.MIN_NORMAL,
            0.1,
            9007199254740993d);
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "NaN",
            "'",
            "''",
            "\"",
            "`",
            "\\",
            "\\n",
            "\n",
            "\r\n",
            "\t",
            "\0",
            "a\0b",
            "' OR 1=1 --",
            "; DROP DATABASE root.**",
            "%",
            "_",
            "Größe",
            "温度",
            "עברית",
            "\uD83D\uDE80",
            "e\u0301",
            "\uFEFFbom",
            "\uFFFF",
            "x".repeat(5_000),
            "\u6e29".repeat(3_000));
    private static final List<Instant> INSTANTS = List.of(
            Instant.EPOCH,
            Instant.ofEpochMilli(-1),
            Instant.ofEpochMilli(10_000_000_000_000L),
            Instant.ofEpochMilli(-10_000_000_000_000L));
    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(1000, 1, 1),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(1969, 12, 31),
            LocalDate.of(2024, 2, 29));

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    Object of(Class<?> type) {
        return switch (type.getSimpleName().toLowerCase(java.util.Locale.ROOT)) {
            case "boolean" -> random.nextBoolean();
            case "byte" -> (byte) random.nextInt();
            case "short" -> edge(List.of(Short.MIN_VALUE, Short.MAX_VALUE, (short) 0), () -> (short) random.nextInt());
            case "int", "integer" -> edge(List.of(Integer.MIN_VALUE, Integer.MAX_VALUE, 0, -1), random::nextInt);
            case "long" -> edge(List.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L, -1L), random::nextLong);
            case "float" -> edge(FLOATS, () -> Float.intBitsToFloat(random.nextInt()));
            case "double" -> edge(DOUBLES, () -> Double.longBitsToDouble(random.nextLong()));
            case "string" -> edge(TEXTS, this::text);
            case "byte[]" -> edge(List.of(new byte[0], new byte[1], new byte[5_000]), this::bytes);
            case "localdate" -> edge(DATES, () -> LocalDate.ofEpochDay(random.nextInt(-300_000, 2_900_000)));
            case "instant" -> edge(INSTANTS, () -> Instant.ofEpochMilli(random.nextLong() % 10_000_000_000_000L));
            case "state" -> State.values()[random.nextInt(State.values().length)];
            default -> throw new IllegalArgumentException("no values of " + type);
        };
    }

    private <T> T edge(List<T> edges, Supplier<T> any) {
        return random.nextBoolean() ? edges.get(random.nextInt(edges.size())) : any.get();
    }

    private String text() {
        return random.ints(random.nextInt(40), 0, Character.MAX_CODE_POINT + 1)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(40)];
        random.nextBytes(bytes);
        return bytes;
    }
}
