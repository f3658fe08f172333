package io.dendro.internal.session;

import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.internal.limit.TimeLimit;
import java.util.concurrent.TimeUnit;

/**
 * The time after the loss of a node in which others become the leaders of its devices. A write that reaches a node which does
 * not know them yet is not refused: the node tries the lost one, and holds the write for two seconds before it looks again.
 * Who waits is through sooner. All nodes know the new leaders 1.1 to 1.2 s after the loss at most, if schema regions are set
 * to elect theirs within a second (2.0.1-beta). Thread-safe.
 */
final class Succession {

    private static final long LENGTH = TimeUnit.MILLISECONDS.toNanos(1_500);

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

    /** Returns when it is over, mostly at once, and when half of the time of a call is: the rest is for its request. */
    void await(TimeLimit limit) {
        long left = end - System.nanoTime();
        if (left <= 0) {
            return;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(limit.nanos(2 * left) / 2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionException("interrupted while a lost node was replaced", Context.NONE, e);
        }
    }
}
