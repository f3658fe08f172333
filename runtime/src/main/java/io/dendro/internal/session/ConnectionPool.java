package io.dendro.internal.session;

import io.dendro.SessionOptions;
import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.internal.rpc.Connection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A bounded number of connections, opened when needed. The one used last is lent first: it is the most likely to be
 * warm on both sides.
 */
final class ConnectionPool implements AutoCloseable {

    /** A connection that rested longer is tried before it is lent: a server may have gone meanwhile, or come back. */
    private static final long UNTRIED_REST = TimeUnit.SECONDS.toNanos(1);

    private record Idle(Connection connection, long since) {

        boolean isUsable() {
            return System.nanoTime() - since < UNTRIED_REST || connection.answers();
        }
    }

    private final SessionOptions options;
    private final Semaphore permits;
    private final Deque<Idle> idle = new ArrayDeque<>();
    private volatile boolean closed;

    ConnectionPool(SessionOptions options) {
        this.options = options;
        this.permits = new Semaphore(options.maxConnections(), true);
    }

    /** Lends a connection; it must come back through {@link #giveBack}. */
    Connection lend() {
        return lend((int) options.requestTimeout().toMillis());
    }

    /** Lends a connection, waiting for it so many milliseconds. */
    Connection lend(int patience) {
        requireOpen();
        acquire(patience);
        boolean lent = false;
        try {
            requireOpen();
            Connection connection = takeIdle();
            if (connection == null) {
                connection = Connection.open(options);
            }
            lent = true;
            return connection;
        } finally {
            if (!lent) {
                permits.release();
            }
        }
    }

    private void acquire(int patience) {
        try {
            if (!permits.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
                throw new ConnectionException(
                        "all " + options.maxConnections() + " connections of the session to " + options
                                + " are in use since " + patience
                                + " ms; close results and streams that are not read to their end, or raise maxConnections",
                        Context.NONE,
                        null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionException("interrupted while waiting for a connection", Context.NONE, e);
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

    void giveBack(Connection connection) {
        synchronized (idle) {
            if (connection.isBroken()) {
                // What broke this one has most likely broken those that lie idle.
                closeIdle();
            } else if (!closed) {
                idle.addFirst(new Idle(connection, System.nanoTime()));
                permits.release();
                return;
            }
        }
        discard(connection);
    }

    private void closeIdle() {
        idle.forEach(rest -> rest.connection().close());
        idle.clear();
    }

    /** Takes a connection out of use, as when answers on it will not be read. */
    void discard(Connection connection) {
        connection.close();
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
    public void close() {
        synchronized (idle) {
            closed = true;
            closeIdle();
        }
    }
}
