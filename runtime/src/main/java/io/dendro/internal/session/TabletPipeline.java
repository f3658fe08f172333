package io.dendro.internal.session;

import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.error.InsertException;
import io.dendro.error.InsertException.Failure;
import io.dendro.internal.rpc.Connection;
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

    private final ConnectionPool pool;
    private final Connection connection;
    private final Deque<String> inFlight = new ArrayDeque<>(MOST_IN_FLIGHT);
    private final List<Failure> failures = new ArrayList<>();
    private boolean closed;

    TabletPipeline(ConnectionPool pool) {
        this.pool = pool;
        this.connection = pool.lend();
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
        connection.sendTablet((TabletBuffer) tablet);
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
        failures.addAll(connection.receiveTabletAnswer(inFlight.removeFirst()));
    }

    private void requireOpen() {
        if (closed || pool.isClosed()) {
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
            pool.giveBack(connection);
        } else {
            pool.discard(connection);
        }
    }
}
