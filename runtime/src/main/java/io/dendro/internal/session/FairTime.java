package io.dendro.internal.session;

import io.dendro.Endpoint;
import io.dendro.internal.limit.TimeLimit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The time after which it is a node's own fault that it does not answer, not that of calls which have too little time. What
 * such calls waited in vain adds up, so that they do not wait for a frozen node for ever. Thread-safe.
 */
final class FairTime {

    /** A node that is well and near has answered by then. */
    private static final long LENGTH = TimeUnit.MILLISECONDS.toNanos(200);

    private final Map<Endpoint, Long> unanswered = new ConcurrentHashMap<>();

    /** Whether a node that was asked at a moment, and has not answered now, has had it. */
    boolean wasHad(Endpoint node, long begin, TimeLimit limit) {
        return !limit.isOver() || unanswered.merge(node, System.nanoTime() - begin, Long::sum) > LENGTH;
    }

    void answered(Endpoint node) {
        unanswered.remove(node);
    }
}
