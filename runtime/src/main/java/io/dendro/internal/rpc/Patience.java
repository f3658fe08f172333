package io.dendro.internal.rpc;

import io.dendro.internal.limit.TimeLimit;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How long answers are waited for: each of them so long, or all of them until some moment; never beyond a call's limit. */
public final class Patience {

    /**
     * The server counts a query's time from its start to its last page, idle time between pages included. Where each
     * answer has its own time a reader may take his: a query dies with its connection.
     */
    private static final long QUERY_LIFETIME = Duration.ofDays(1).toMillis();

    /** The server must not find the time over before the client does. */
    private static final long MARGIN = 10;

    /** So much later than the server the client gives up, since a connection is still good if the server gave up first. */
    private static final long GRACE = 500;

    private final long millis;
    private final boolean isForAll;
    private final String option;
    private final TimeLimit limit;
    private final long start = System.nanoTime();

    private Patience(long millis, boolean isForAll, String option, TimeLimit limit) {
        this.millis = millis;
        this.isForAll = isForAll;
        this.option = option;
        this.limit = limit;
    }

    /** For the steps of connecting. */
    static Patience forConnecting(Duration time, TimeLimit limit) {
        return new Patience(time.toMillis(), false, "connect", limit);
    }

    static Patience forEachAnswer(Duration time, TimeLimit limit) {
        return new Patience(time.toMillis(), false, "request", limit);
    }

    /** For all answers together, from now on. */
    static Patience forAllAnswers(Duration time, TimeLimit limit) {
        return new Patience(time.toMillis(), true, "query", limit);
    }

    /** The same, but not beyond the limit of a call. */
    Patience until(TimeLimit other) {
        return other == TimeLimit.NONE ? this : new Patience(millis, isForAll, option, other);
    }

    /** Whether it ends because the call must. */
    boolean endsCall() {
        return limit.isOver();
    }

    /** Whether what was sent are rows. */
    boolean isOfRows() {
        return limit.isOfRows();
    }

    /** Whether the next byte is not waited for, however soon it comes. */
    boolean isExhausted() {
        return limit.isOver() || (isForAll && left() + GRACE <= 0);
    }

    /** How long the next answer is waited for; positive. */
    int millis() {
        return limit.millis(isForAll ? Math.max(1, left() + GRACE) : millis);
    }

    /** What the server is told; positive. */
    long serverMillis() {
        return limit.millis(Math.max(1, left())) + MARGIN;
    }

    /**
     * Whether the query's time is over. Whatever the server still gives may then lack rows: it ends a query whose time is
     * over with an error or, now and then, as if all had been read (seen on 2.0.1-beta).
     */
    boolean isOver() {
        return left() <= 0 || limit.isOver();
    }

    private long left() {
        long whole = isForAll ? millis : QUERY_LIFETIME;
        return whole - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** As in "no answer within ...". */
    @Override
    public String toString() {
        if (limit.isOver()) {
            return limit.toString();
        }
        return "the " + (isForAll ? "query's" : option) + " timeout of " + millis + " ms";
    }

    /** What to change if it was too short. */
    String cure() {
        return isForAll || limit.isOver()
                ? "give the query a longer timeout, or ask for less"
                : "raise " + option + "Timeout or ask for less";
    }
}
