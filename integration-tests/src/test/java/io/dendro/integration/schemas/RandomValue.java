package io.dendro.integration.schemas;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A value at random.
 *
 * @param type of the value in Java
 * @param fidelity what of the type is wanted
 */
record RandomValue(Class<?> type, Fidelity fidelity, Random random) {
    private static final int FIRST_DAY = -354_285;
    private static final int LAST_DAY = 2_932_896;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "'",
            "\"",
            "`",
            "\\",
            "\n",
            "\0",
            "' OR 1=1 --",
            "Größe",
            "温度",
            "\uD83D\uDE80",
            "x".repeat(300));
    private static final List<Double> DOUBLES = List.of(
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            -0.0,
            0.1,
            Double.MAX_VALUE,
            Double.MIN_VALUE);

    Object get() {
        if (type.isEnum()) {
            return one(List.of(type.getEnumConstants()));
        }
        return switch (type.getSimpleName().toLowerCase(Locale.ROOT)) {
            case "boolean" -> random.nextBoolean();
            case "byte" -> (byte) whole();
            case "short" -> (short) whole();
            case "int", "integer" -> (int) whole();
            case "long" -> whole();
            case "float" -> (float) fraction();
            case "double" -> fraction();
            case "string" -> one(TEXTS);
            case "byte[]" ->
                Long.toHexString(random.nextLong())
                        .substring(0, random.nextInt(8))
                        .getBytes(StandardCharsets.US_ASCII);
            case "localdate" -> LocalDate.ofEpochDay(random.nextInt(FIRST_DAY, LAST_DAY));
            case "instant" ->
                Instant.ofEpochMilli(
                        fidelity == Fidelity.SMALL ? random.nextInt(100_000) : random.nextLong() % 10_000_000_000_000L);
            default -> throw new IllegalArgumentException("no values of " + type);
        };
    }

    private long whole() {
        if (fidelity == Fidelity.SMALL) {
            return random.nextInt(100);
        }
        return one(List.of(
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                0L,
                -1L,
                (long) Integer.MIN_VALUE,
                (long) Integer.MAX_VALUE,
                random.nextLong()));
    }

    private double fraction() {
        if (fidelity == Fidelity.EXACT) {
            return random.nextBoolean() ? one(DOUBLES) : Double.longBitsToDouble(random.nextLong());
        }
        return random.nextInt(-4_000, 4_000) / 4.0;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
