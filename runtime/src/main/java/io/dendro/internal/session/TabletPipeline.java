package io.dendro.internal.session;

import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.error.InsertException;
import io.dendro.error.InsertException.Failure;
import io.dendro.internal.wire.TabletBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Sends tablets with two in flight: more gain nothing, since the server works on one at a time for a connection, and
 * each costs memory on both sides.
 */
final class TabletPipeline implements TabletStream {

    private static final int MOST_IN_FLIGHT = 2;

    private final Lease lease;
    private final Deque<String> inFlight = new ArrayDeque<>(MOST_IN_FLIGHT);
    private final List<Failure> failures = new ArrayList<>();
    private boolean closed;

    TabletPipeline(ConnectionPool pool) {
        this.lease = pool.lend();
        lease.holdFor(this, "a tablet stream");
    }

    @Override
    public void send(Tablet tablet) {
        requireOpen();
        if (tablet.rows() == 0) {
            return;
        }
        if (inFlight.size() == MOST_IN_FLIGHT) {
            receiveOldest();
        }
        lease.connection().sendTablet((TabletBuffer) tablet);
        inFlight.addLast(tablet.device());
    }

    @Override
    public void finish() {
        requireOpen();
        while (!inFlight.isEmpty()) {
            receiveOldest();
        }
        if (!failures.isEmpty()) {
            throw new InsertException(failures);
        }
    }

    private void receiveOldest() {
        failures.addAll(lease.connection().receiveTabletAnswer(inFlight.removeFirst()));
    }

    private void requireOpen() {
        if (closed || lease.isOfClosedSession()) {
            throw new IllegalStateException("the tablet stream or its session is closed");
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (inFlight.isEmpty()) {
            lease.giveBack();
        } else {
            lease.discard();
        }
    }
}
