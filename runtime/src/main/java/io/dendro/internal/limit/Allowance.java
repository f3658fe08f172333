package io.dendro.internal.limit;

import java.time.Duration;
import java.util.Optional;

/**
 * The time that is given to calls. Immutable.
 *
 * @param each what each call gets; empty for as much as it takes
 * @param all until when all of them must end
 * @param purpose what they do with what each gets
 */
public record Allowance(Optional<Duration> each, TimeLimit all, Purpose purpose) {

    /** As much as it takes. */
    public static final Allowance UNLIMITED = new Allowance(Optional.empty(), TimeLimit.NONE, Purpose.ANYTHING);

    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

    /** Whatever is called must end by then. */
    public static Allowance until(TimeLimit limit) {
        return limit == TimeLimit.NONE ? UNLIMITED : new Allowance(Optional.empty(), limit, Purpose.ANYTHING);
    }

    /**
     * Gives each call so much, or what it has if that is less.
     *
     * @throws IllegalArgumentException if it is not between 1 ms and 2,147,483,647 ms
     */
    public Allowance within(Duration time) {
        if (time.compareTo(SHORTEST) < 0 || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "within must be between 1 ms and " + Integer.MAX_VALUE + " ms, not " + time);
        }
        return each.isPresent() && each.get().compareTo(time) <= 0
                ? this
                : new Allowance(Optional.of(time), all, purpose);
    }

    /** The same for calls that write rows. */
    public Allowance ofRows() {
        return isLimited() ? new Allowance(each, all.ofRows(), Purpose.ROWS) : this;
    }

    /** Whether calls may not take as long as they need. */
    public boolean isLimited() {
        return each.isPresent() || all != TimeLimit.NONE;
    }

    /** A call begins. */
    public TimeLimit begin() {
        if (each.isEmpty()) {
            return all;
        }
        TimeLimit one = TimeLimit.ofCall(each.get());
        return (purpose == Purpose.ROWS ? one.ofRows() : one).tighter(all);
    }

    /** A call begins that is made of several: all of them get what one gets. */
    public Allowance begun() {
        return each.isEmpty() ? this : until(begin());
    }
}
