package io.dendro.query;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * Where a page of rows ends: at a time, after so many rows of it. Its text, which {@link #parse} reads back, can travel to
 * a client and return. Immutable.
 *
 * @param time the time of the last row before
 * @param rows how many rows of that time came before; other devices may have more
 */
public record PageKey(Instant time, long rows) {

    /** Before all rows. */
    public static final PageKey START = new PageKey(Instant.MIN, 0);

    private static final char SEPARATOR = '+';
    private static final String START_TEXT = "start";

    /** @throws IllegalArgumentException if the number of rows is negative */
    public PageKey {
        if (rows < 0) {
            throw new IllegalArgumentException("a page ends after " + rows + " rows, which is no number of rows");
        }
    }

    /**
     * Reads the text of a key.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static PageKey parse(String text) {
        if (text.equals(START_TEXT)) {
            return START;
        }
        int separator = text.lastIndexOf(SEPARATOR);
        try {
            return new PageKey(
                    Instant.parse(text.substring(0, separator)), Long.parseLong(text.substring(separator + 1)));
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException cause) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no key of a page; give the text of a key, such as 2026-01-31T12:00:00Z+1",
                    cause);
        }
    }

    @Override
    public String toString() {
        return equals(START) ? START_TEXT : time.toString() + SEPARATOR + rows;
    }
}
