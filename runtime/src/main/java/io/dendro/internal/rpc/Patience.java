package io.dendro.internal.rpc;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How long answers are waited for: each of them so long, or all of them until some moment. */
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
    private final long start = System.nanoTime();

    private Patience(Duration time, boolean isForAll) {
        this.millis = time.toMillis();
        this.isForAll = isForAll;
    }

    static Patience forEachAnswer(Duration time) {
        return new Patience(time, false);
    }

    /** For all answers together, from now on. */
    static Patience forAllAnswers(Duration time) {
        return new Patience(time, true);
    }

    /** How long the next answer, or a connection, is waited for; positive. */
    public int millis() {
        return isForAll ? (int) Math.min(Integer.MAX_VALUE, Math.max(1, left() + GRACE)) : (int) millis;
    }

    /** What the server is told; positive. */
    long serverMillis() {
        return Math.max(1, left() + MARGIN);
    }

    /**
     * Whether the query's time is over. Whatever the server still gives may then lack rows: it ends a query whose time is
     * over with an error or, now and then, as if all had been read (seen on 2.0.1-beta).
     */
    boolean isOver() {
        return left() <= 0;
    }

    private long left() {
        long whole = isForAll ? millis : QUERY_LIFETIME;
        return whole - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** As in "no answer within ...". */
    @Override
    public String toString() {
        return (isForAll ? "the query's timeout of " : "the request timeout of ") + millis + " ms";
    }

    /** What to change if it was too short. */
    String cure() {
        return isForAll ? "give the query a longer timeout, or ask for less" : "raise requestTimeout or ask for less";
    }
}
