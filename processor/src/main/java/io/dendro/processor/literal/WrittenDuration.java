package io.dendro.processor.literal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A duration such as {@code 30d}: a positive number and a unit. */
public record WrittenDuration(long amount, Unit unit) {

    /** The units of fixed length, longest first. */
    public enum Unit {
        WEEKS("w", 7 * 24 * 60 * 60 * 1000L),
        DAYS("d", 24 * 60 * 60 * 1000L),
        HOURS("h", 60 * 60 * 1000L),
        MINUTES("m", 60 * 1000L),
        SECONDS("s", 1000L),
        MILLISECONDS("ms", 1L);

        private final String symbol;
        private final long millis;

        Unit(String symbol, long millis) {
            this.symbol = symbol;
            this.millis = millis;
        }

        private static Optional<Unit> of(String symbol) {
            return Arrays.stream(values())
                    .filter(unit -> unit.symbol.equals(symbol))
                    .findFirst();
        }
    }

    private static final String UNITS =
            Arrays.stream(Unit.values()).map(unit -> unit.symbol).collect(Collectors.joining(", "));

    private static final String EXAMPLE = "write a number and one of " + UNITS + ", as in 30d";

    /** Reads a duration; of several faults the first in the text counts. */
    public static Parsed<WrittenDuration> parse(String text) {
        int digits = 0;
        while (digits < text.length() && isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits == 0) {
            return Parsed.fault(0, "it does not begin with a number; " + EXAMPLE);
        }
        String symbol = text.substring(digits);
        Optional<Unit> unit = Unit.of(symbol);
        if (unit.isEmpty()) {
            return Parsed.fault(digits, symbol.isEmpty() ? "it has no unit; " + EXAMPLE : notAUnit(symbol));
        }
        return of(text.substring(0, digits), unit.get());
    }

    private static Parsed<WrittenDuration> of(String digits, Unit unit) {
        try {
            long amount = Long.parseLong(digits);
            if (amount == 0) {
                return Parsed.fault(0, "it lasts no time; write a number of 1 or more");
            }
            Math.multiplyExact(amount, unit.millis);
            return Parsed.of(new WrittenDuration(amount, unit));
        } catch (ArithmeticException | NumberFormatException overflow) {
            return Parsed.fault(0, "it is longer than the server can count; write a smaller number");
        }
    }

    private static String notAUnit(String symbol) {
        return Unit.of(symbol.toLowerCase(Locale.ROOT))
                .map(unit -> "\"" + symbol + "\" is no unit; did you mean " + unit.symbol + "?")
                .orElseGet(() -> "\"" + symbol + "\" is no unit; " + EXAMPLE);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** As it is written, without leading zeros. */
    public String text() {
        return amount + unit.symbol;
    }

    public long millis() {
        return amount * unit.millis;
    }
}
