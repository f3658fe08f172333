package io.dendro.internal.session;

import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.internal.limit.TimeLimit;
import java.util.concurrent.TimeUnit;

/**
 * The time after the loss of a node in which others become the leaders of its devices. A write that reaches a node before
 * that is not refused: the node tries the lost one, and holds the write for seconds before it looks again (2 to 3 s on
 * 2.0.1-beta). Who waits a little is through sooner. Thread-safe.
 */
final class Succession {

    private static final long LENGTH = TimeUnit.SECONDS.toNanos(1);

    private volatile long end = System.nanoTime();

    /** A node was lost now. */
    void begin() {
        if (!isOn()) {
            end = System.nanoTime() + LENGTH;
        }
    }

    private boolean isOn() {
        return end - System.nanoTime() > 0;
    }

    /** Returns when it is over, mostly at once, and at the limit at the latest. */
    void await(TimeLimit limit) {
        long left = end - System.nanoTime();
        if (left <= 0) {
            return;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(limit.nanos(left));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionException("interrupted while a lost node was replaced", Context.NONE, e);
        }
    }
}
