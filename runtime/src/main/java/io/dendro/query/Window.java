package io.dendro.query;

import java.time.Duration;
import java.time.Instant;

/**
 * Cuts time into windows of one length, for aggregates. Meant to be imported statically:
 * {@code groupBy(window(ofMinutes(1)).between(from, to))}.
 */
public final class Window {

    private final Duration length;

    private Window(Duration length) {
        this.length = length;
    }

    /**
     * Windows of a length, one after the other.
     *
     * @throws IllegalArgumentException unless the length is positive
     */
    public static Window window(Duration length) {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("a window of " + length + " is not positive");
        }
        return new Window(length);
    }

    /**
     * The range that is cut: the first window starts at {@code from}, the last is cut off at {@code to}, which is not
     * included. IoTDB has windows for a stated range only.
     *
     * @throws IllegalArgumentException unless the range is positive
     */
    public TimeWindow between(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a range from " + from + " to " + to + " holds no time");
        }
        return new TimeWindow(length, from, to);
    }
}
