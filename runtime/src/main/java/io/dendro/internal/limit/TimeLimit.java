package io.dendro.internal.limit;

import io.dendro.error.Context;
import io.dendro.error.RequestTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Until when a call may go on, all told. Immutable. */
public final class TimeLimit implements Limited {

    /** For as long as it takes. */
    public static final TimeLimit NONE = new TimeLimit(Duration.ZERO, Kind.CALL, 0, Purpose.ANYTHING);

    private enum Kind {
        CALL,
        QUERY
    }

    private final Duration time;
    private final Kind kind;
    private final long end;
    private final Purpose purpose;

    private TimeLimit(Duration time, Kind kind, long end, Purpose purpose) {
        this.time = time;
        this.kind = kind;
        this.end = end;
        this.purpose = purpose;
    }

    private static TimeLimit fromNow(Duration time, Kind kind) {
        return new TimeLimit(time, kind, System.nanoTime() + time.toNanos(), Purpose.ANYTHING);
    }

    /** So long from now on, as the user asks of all that he calls. */
    public static TimeLimit ofCall(Duration time) {
        return fromNow(time, Kind.CALL);
    }

    /** So long from now on, as the user asks of one query. */
    public static TimeLimit ofQuery(Duration time) {
        return fromNow(time, Kind.QUERY);
    }

    /** The one that ends first. */
    public TimeLimit tighter(TimeLimit other) {
        if (this == NONE || other == NONE) {
            return this == NONE ? other : this;
        }
        return end - other.end <= 0 ? this : other;
    }

    @Override
    public TimeLimit limit() {
        return this;
    }

    /** The same for what writes rows. */
    public TimeLimit ofRows() {
        return this == NONE || isOfRows() ? this : new TimeLimit(time, kind, end, Purpose.ROWS);
    }

    /** Whether rows are written that may be there or not when the time is over. */
    public boolean isOfRows() {
        return purpose == Purpose.ROWS;
    }

    /** Whether the time is over. */
    public boolean isOver() {
        return this != NONE && left() <= 0;
    }

    /** What is left, but not more than so many milliseconds; positive. */
    public int millis(long most) {
        // Rounded up, so that whoever waits so long finds the time over.
        long left = this == NONE ? most : TimeUnit.NANOSECONDS.toMillis(left()) + 1;
        return (int) Math.max(1, Math.min(left, Math.min(most, Integer.MAX_VALUE)));
    }

    /** What is left, but not more than so many nanoseconds; it may be negative. */
    public long nanos(long most) {
        return this == NONE ? most : Math.min(left(), most);
    }

    private long left() {
        return end - System.nanoTime();
    }

    /**
     * The failure of a call whose time is over.
     *
     * @param what is lacking, as in "no answer"
     * @param consequence what that means to the user
     */
    public RequestTimeoutException over(String what, String consequence, Context context, @Nullable Throwable cause) {
        return new RequestTimeoutException(what + " within " + this + "; " + consequence, context, cause);
    }

    /** As in "no answer within ...". */
    @Override
    public String toString() {
        return switch (kind) {
            case CALL -> "the " + time.toMillis() + " ms of Session.within";
            case QUERY -> "the query's timeout of " + time.toMillis() + " ms";
        };
    }
}
