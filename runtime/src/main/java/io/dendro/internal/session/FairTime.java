package io.dendro.internal.session;

import io.dendro.internal.limit.TimeLimit;
import java.util.concurrent.TimeUnit;

/** The time after which it is a node's own fault that it did not answer, not that of a call which had too little time. */
final class FairTime {

    /** A node that is well and near has answered by then. */
    private static final long LENGTH = TimeUnit.MILLISECONDS.toNanos(200);

    private FairTime() {}

    /** Whether a node that was asked at a moment, and has not answered now, could have done so. */
    static boolean wasHad(long begin, TimeLimit limit) {
        return !limit.isOver() || System.nanoTime() - begin > LENGTH;
    }
}
