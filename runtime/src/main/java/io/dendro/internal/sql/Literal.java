package io.dendro.internal.sql;

import java.time.LocalDate;

/**
 * Encodes values as SQL literals. Every value that a user supplies passes through here, and only here, so that none can
 * end its literal and become syntax.
 */
public final class Literal {

    private Literal() {}

    /**
     * A quoted text. Inside single quotes only the quote itself is special: backslashes, line ends and NUL stand for
     * themselves.
     *
     * @throws IllegalArgumentException if the text holds half of a surrogate pair, which UTF-8 cannot carry
     */
    public static String text(String value) {
        refuseLoneSurrogates(value);
        return "'" + value.replace("'", "''") + "'";
    }

    /**
     * A text that the server computes with, such as a value of CASE. There it takes a pair of quotes off a text that has
     * one, and NULL for no text; so it is given a pair to take.
     *
     * @throws IllegalArgumentException if the text holds half of a surrogate pair, which UTF-8 cannot carry
     */
    public static String computedText(String value) {
        return text('"' + value + '"');
    }

    public static String integer(long value) {
        return Long.toString(value);
    }

    /**
     * A FLOAT literal, written with all digits of the double that it equals: where the server cannot compare floats while
     * it scans, it compares them as doubles, and then {@code 0.1} is not the float 0.1.
     *
     * @throws IllegalArgumentException for NaN and infinities, which have no literal
     */
    public static String decimal(float value) {
        return decimal((double) value);
    }

    /**
     * A DOUBLE literal, the shortest that reads back as the same value.
     *
     * @throws IllegalArgumentException for NaN and infinities, which have no literal
     */
    public static String decimal(double value) {
        refuseNonFinite(value);
        return Double.toString(value);
    }

    public static String bool(boolean value) {
        return Boolean.toString(value);
    }

    /**
     * A date as the whole number that a DATE becomes when it is cast to INT32.
     *
     * @throws IllegalArgumentException outside the years 1000 to 9999, which is all that a DATE can hold
     */
    public static String date(LocalDate value) {
        if (value.getYear() < 1000 || value.getYear() > 9999) {
            throw new IllegalArgumentException(
                    "date " + value + " is outside what IoTDB's DATE can hold (years 1000 to 9999)");
        }
        return integer(value.getYear() * 10_000L + value.getMonthValue() * 100L + value.getDayOfMonth());
    }

    private static void refuseNonFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    value + " cannot be compared with: IoTDB has no literal for it; use a finite bound, or read"
                            + " the rows and filter them");
        }
    }

    private static void refuseLoneSurrogates(String value) {
        int codePoint;
        for (int i = 0; i < value.length(); i += Character.charCount(codePoint)) {
            codePoint = value.codePointAt(i);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                throw new IllegalArgumentException("text holds half of a surrogate pair at index " + i
                        + ", which cannot be sent as UTF-8; remove or complete it");
            }
        }
    }
}
