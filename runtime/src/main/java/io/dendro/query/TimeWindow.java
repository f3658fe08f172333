package io.dendro.query;

import io.dendro.TimePrecision;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A range of time cut into windows; made by {@link Window#between}. Immutable. */
public final class TimeWindow implements Grouping<Object> {

    private final Span length;
    private final Span step;
    private final ZoneId zone;
    private final Instant start;
    private final Instant from;
    private final Instant to;

    TimeWindow(Span length, Span step, ZoneId zone, @Nullable Instant origin, Instant from, Instant to) {
        this.length = length;
        this.step = step;
        this.zone = zone;
        this.from = from;
        this.to = to;
        this.start = origin == null ? from : lastStart(origin);
    }

    /**
     * The last start of a window at or before the range. The server counts months from there, and so must come to the same
     * days as from the origin.
     */
    private Instant lastStart(Instant origin) {
        Instant last = lastStep(origin);
        boolean isSameDay =
                origin.atZone(zone).getDayOfMonth() == last.atZone(zone).getDayOfMonth();
        if (!step.isFixed()
                && !last.equals(origin)
                && !(isSameDay && step.rest().isZero())) {
            throw new IllegalArgumentException(
                    "windows every " + step + " aligned to " + origin + " begin on other days"
                            + " than IoTDB counts from " + last
                            + ", the first that the range needs; align them to a day that every month has, or begin the range there");
        }
        return last;
    }

    private Instant lastStep(Instant origin) {
        long steps = stepsBetween(origin, from);
        while (step.after(origin, steps, zone).isAfter(from)) {
            steps--;
        }
        while (!step.after(origin, steps + 1, zone).isAfter(from)) {
            steps++;
        }
        return step.after(origin, steps, zone);
    }

    /** About how many steps lie between two instants; off by one or two at most. */
    private long stepsBetween(Instant first, Instant second) {
        if (step.isFixed()) {
            return Duration.between(first, second).dividedBy(step.rest());
        }
        Duration one = Duration.between(first, step.after(first, 1, zone));
        long guess = Duration.between(first, second).dividedBy(one);
        while (step.after(first, guess, zone).isAfter(second)) {
            guess -= Math.max(1, Math.abs(guess) / 32);
        }
        return guess;
    }

    /**
     * Makes sure that a server of a precision can cut these windows.
     *
     * @throws IllegalArgumentException if it cannot hold the bounds or the length exactly
     */
    void check(TimePrecision precision) {
        groupBy(precision);
    }

    boolean isOfCalendar() {
        return !length.isFixed() || !step.isFixed();
    }

    /** The GROUP BY clause for a server of a precision. */
    String groupBy(TimePrecision precision) {
        try {
            String sliding = step.equals(length) ? "" : ", " + step.sql(precision);
            return "([" + precision.exact(start) + ", " + precision.exact(to) + "), " + length.sql(precision) + sliding
                    + ")";
        } catch (DateTimeException cause) {
            throw new IllegalArgumentException(
                    this + " cannot be cut by a server whose precision is " + precision.symbol()
                            + "; give it bounds and a length that the server can store exactly",
                    cause);
        }
    }

    /** What rows have to be kept out, as the first window begins before the range. */
    <E> Optional<Condition<E>> withinRange() {
        return start.equals(from)
                ? Optional.empty()
                : Optional.of(InstantOperand.ROW_TIME.compared(io.dendro.internal.sql.Operator.GE, from));
    }

    /** The zone that the server needs to know; none if all windows are of one length. */
    Optional<ZoneId> zone() {
        return length.isFixed() && step.isFixed() ? Optional.empty() : Optional.of(zone);
    }

    /** Whether windows overlap or leave gaps. */
    boolean slides() {
        return !step.equals(length);
    }

    /** Where the window that starts at an instant ends. */
    Instant end(Instant windowStart) {
        Instant end;
        if (length.isFixed()) {
            end = windowStart.plus(length.rest());
        } else {
            long steps = Math.max(0, stepsSinceStart(windowStart));
            end = new Span(step.months() * steps + length.months(), Duration.ZERO)
                    .after(start, 1, zone)
                    .plus(step.rest().multipliedBy(steps))
                    .plus(length.rest());
        }
        return end.isAfter(to) ? to : end;
    }

    private long stepsSinceStart(Instant windowStart) {
        if (step.isFixed()) {
            return Duration.between(start, windowStart).dividedBy(step.rest());
        }
        long months = ChronoUnit.MONTHS.between(start.atZone(zone), windowStart.atZone(zone));
        long steps = months / step.months();
        while (step.after(start, steps, zone).isBefore(windowStart)) {
            steps++;
        }
        while (step.after(start, steps, zone).isAfter(windowStart)) {
            steps--;
        }
        return steps;
    }

    @Override
    public String toString() {
        String sliding = step.equals(length) ? "" : " every " + step;
        return "windows of " + length + sliding + " from " + from + " to " + to;
    }
}
