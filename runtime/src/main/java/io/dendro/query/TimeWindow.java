package io.dendro.query;

import io.dendro.TimePrecision;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/** A range of time cut into windows; made by {@link Window#between}. Immutable. */
public final class TimeWindow {

    private final Duration length;
    private final Instant from;
    private final Instant to;

    TimeWindow(Duration length, Instant from, Instant to) {
        this.length = length;
        this.from = from;
        this.to = to;
    }

    /**
     * Makes sure that a server of a precision can cut these windows.
     *
     * @throws IllegalArgumentException if it cannot hold the bounds or the length exactly
     */
    void check(TimePrecision precision) {
        ticks(from, precision);
        ticks(to, precision);
        ticks(Instant.EPOCH.plus(length), precision);
    }

    /** The GROUP BY clause for a server of a precision. */
    String groupBy(TimePrecision precision) {
        return " GROUP BY ([" + ticks(from, precision) + ", " + ticks(to, precision) + "), "
                + ticks(Instant.EPOCH.plus(length), precision) + precision.symbol() + ")";
    }

    private long ticks(Instant instant, TimePrecision precision) {
        try {
            return precision.exact(instant);
        } catch (DateTimeException cause) {
            throw new IllegalArgumentException(
                    this + " cannot be cut by a server whose precision is " + precision.symbol()
                            + "; give it bounds and a length that the server can store exactly",
                    cause);
        }
    }

    @Override
    public String toString() {
        return "windows of " + length + " from " + from + " to " + to;
    }
}
