package io.dendro.internal.session;

import io.dendro.Endpoint;
import io.dendro.SessionOptions;
import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.internal.rpc.Connection;
import io.dendro.observation.ConnectionPoolState;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A bounded number of connections, opened when needed. The one used last is lent first: it is the most likely to be
 * warm on both sides.
 */
final class ConnectionPool implements AutoCloseable, ConnectionPoolState {

    /** A connection that rested longer is tried before it is lent: a server may have gone meanwhile, or come back. */
    private static final long UNTRIED_REST = TimeUnit.SECONDS.toNanos(1);

    private record Idle(Connection connection, long since) {

        boolean isUsable() {
            return System.nanoTime() - since < UNTRIED_REST || connection.answers();
        }
    }

    private final SessionOptions options;
    private final Nodes nodes;
    private final Semaphore permits;
    private final Deque<Idle> idle = new ArrayDeque<>();
    private final Set<Lease> lent = new LinkedHashSet<>();
    private volatile boolean closed;

    ConnectionPool(SessionOptions options) {
        this.options = options;
        this.nodes = new Nodes(options);
        this.permits = new Semaphore(options.maxConnections(), true);
    }

    /** Lends a connection. */
    Lease lend() {
        return lend((int) options.requestTimeout().toMillis());
    }

    /** Lends a connection, waiting for it so many milliseconds. */
    Lease lend(int patience) {
        requireOpen();
        acquire(patience);
        boolean succeeded = false;
        try {
            requireOpen();
            Connection connection = takeIdle();
            if (connection == null) {
                connection = nodes.open();
            }
            Lease lease = new Lease(this, connection);
            synchronized (idle) {
                lent.add(lease);
            }
            succeeded = true;
            return lease;
        } finally {
            if (!succeeded) {
                permits.release();
            }
        }
    }

    private void acquire(int patience) {
        try {
            if (!permits.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
                throw new NoFreeConnectionException(
                        "all " + options.maxConnections() + " connections of the session to " + options
                                + " are in use; waited " + patience
                                + " ms; close results and streams that are not read to their end, or raise maxConnections"
                                + oldest());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionException("interrupted while waiting for a connection", Context.NONE, e);
        }
    }

    private String oldest() {
        synchronized (idle) {
            return lent.stream()
                    .findFirst()
                    .map(lease -> "; the longest in use is held by " + lease)
                    .orElse("");
        }
    }

    private @Nullable Connection takeIdle() {
        Idle candidate = poll();
        if (candidate == null || candidate.isUsable()) {
            return candidate == null ? null : candidate.connection();
        }
        candidate.connection().close();
        synchronized (idle) {
            closeIdle();
        }
        return null;
    }

    private @Nullable Idle poll() {
        synchronized (idle) {
            return idle.pollFirst();
        }
    }

    /** Ends a lease whose connection may be used again. */
    void takeBack(Lease lease) {
        Connection connection = lease.connection();
        synchronized (idle) {
            if (!connection.isBroken() && !closed) {
                lent.remove(lease);
                idle.addFirst(new Idle(connection, System.nanoTime()));
                permits.release();
                return;
            }
            // What broke this one has most likely broken those that lie idle; an interrupt breaks only its own.
            if (connection.isBroken() && !Thread.currentThread().isInterrupted()) {
                closeIdle();
            }
        }
        retire(lease);
    }

    private void closeIdle() {
        idle.forEach(rest -> rest.connection().close());
        idle.clear();
    }

    /** Ends a lease whose connection is closed, as when answers on it will not be read. */
    void retire(Lease lease) {
        lease.connection().close();
        synchronized (idle) {
            lent.remove(lease);
        }
        permits.release();
    }

    boolean isClosed() {
        return closed;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the session to " + options + " is closed");
        }
    }

    @Override
    public String nodes() {
        return options.endpoints().stream().map(Endpoint::toString).collect(Collectors.joining(","));
    }

    @Override
    public int inUse() {
        synchronized (idle) {
            return lent.size();
        }
    }

    @Override
    public int idle() {
        synchronized (idle) {
            return idle.size();
        }
    }

    @Override
    public int waiting() {
        return permits.getQueueLength();
    }

    @Override
    public int most() {
        return options.maxConnections();
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            closeIdle();
        }
    }
}
