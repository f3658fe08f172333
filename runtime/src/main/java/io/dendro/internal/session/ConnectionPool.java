package io.dendro.internal.session;

import io.dendro.Endpoint;
import io.dendro.SessionOptions;
import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.error.DendroException;
import io.dendro.error.NoFreeConnectionException;
import io.dendro.internal.limit.Limited;
import io.dendro.internal.limit.TimeLimit;
import io.dendro.internal.rpc.Connection;
import io.dendro.observation.ConnectionPoolState;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lends connections, so many at once as there may be, and knows who has them. Whoever finds none free waits for his turn. */
final class ConnectionPool implements ConnectionPoolState, AutoCloseable {

    private final SessionOptions options;
    private final Semaphore permits;
    private final OpenConnections connections;
    private final Loans loans = new Loans();
    private volatile boolean closed;

    /** @param server gets to know what is connected to */
    ConnectionPool(SessionOptions options, KnownServer server) {
        this.options = options;
        this.permits = new Semaphore(options.maxConnections(), true);
        this.connections = new OpenConnections(options, server, this::requireOpen);
    }

    Leaders leaders() {
        return connections.leaders();
    }

    /** Lends a connection. What is done on it ends when the call must. */
    Lease lend(Limited call) {
        acquire(call.limit());
        return lease(null, call);
    }

    /** Lends a connection for writing to what a node leads or, if that is null or cannot be reached, to any. */
    Lease lendTo(@Nullable Endpoint leader, Limited call) {
        if (leader == null) {
            awaitLeaders(call);
        }
        acquire(call.limit());
        return lease(leader, call);
    }

    /**
     * Exchanges the connection of a lease for one to the same node, which can be as good as before, or to one that takes its
     * place. The lease goes on, and waits for no others: whoever has it may have more of them, for which others wait.
     */
    void renew(Lease lease, Limited call) {
        requireOpen();
        Connection broken = lease.connection();
        letGo(lease);
        Connection fresh = connections.insteadOf(broken, call);
        fresh.serve(call);
        synchronized (loans) {
            requireOpenFor(fresh);
            lease.goOnWith(fresh);
        }
    }

    /** As {@link OpenConnections#awaitLeaders}. */
    void awaitLeaders(Limited call) {
        connections.awaitLeaders(call);
    }

    /**
     * Lends a connection to a node, if one is to be had without waiting for others. Whoever has a connection may not wait for
     * a second one: two that do could wait for each other.
     */
    @Nullable
    Lease tryLend(Endpoint node, Limited call) {
        return tryLend(call, () -> connections.to(node, call.limit()));
    }

    /** As {@link #tryLend(Endpoint, Limited)}, to whichever node. */
    @Nullable
    Lease tryLend(Limited call) {
        return tryLend(call, () -> connections.any(call.limit()));
    }

    private @Nullable Lease tryLend(Limited call, Supplier<@Nullable Connection> source) {
        requireOpen();
        if (!permits.tryAcquire()) {
            return null;
        }
        Lease lease = null;
        try {
            Connection connection = source.get();
            lease = connection == null ? null : registered(connection, call);
            return lease;
        } catch (DendroException e) {
            return null;
        } finally {
            if (lease == null) {
                permits.release();
            }
        }
    }

    /** Waits for a permit, until the call must end at the latest. */
    private void acquire(TimeLimit limit) {
        requireOpen();
        if (limit.isOver()) {
            throw limit.over("no time was left for a request", "give the call more time", Context.NONE, null);
        }
        int patience = limit.millis(options.requestTimeout().toMillis());
        try {
            if (!permits.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
                throw noneFree(patience, limit);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionException("interrupted while waiting for a connection", Context.NONE, e);
        }
    }

    private DendroException noneFree(int waited, TimeLimit limit) {
        String why = "all " + options.maxConnections() + " connections of " + this
                + " are in use; waited " + waited
                + " ms; close results and streams that are not read to their end, or raise maxConnections" + oldest();
        NoFreeConnectionException none = new NoFreeConnectionException(why);
        return limit.isOver() ? limit.over("no free connection", why, Context.NONE, none) : none;
    }

    private String oldest() {
        synchronized (loans) {
            Lease oldest = loans.oldest();
            return oldest == null ? "" : "; the longest in use is held by " + oldest;
        }
    }

    /** Lends a connection to whoever has a permit, which is free again if there is none to lend. */
    private Lease lease(@Nullable Endpoint leader, Limited call) {
        Lease lease = null;
        try {
            Connection connection = leader == null ? connections.any(call.limit()) : connections.rather(leader, call);
            lease = registered(connection, call);
            return lease;
        } finally {
            if (lease == null) {
                permits.release();
            }
        }
    }

    private Lease registered(Connection connection, Limited call) {
        connection.serve(call);
        synchronized (loans) {
            requireOpenFor(connection);
            Lease lease = new Lease(this, connection);
            loans.add(lease);
            return lease;
        }
    }

    /** A connection that comes too late is closed with the others. */
    private void requireOpenFor(Connection late) {
        if (closed) {
            connections.close(late);
        }
        requireOpen();
    }

    /** Ends a lease whose connection may be used again; nothing if it has ended before. */
    void takeBack(Lease lease) {
        Connection connection = lease.connection();
        if (lease.isEmpty() || !connections.isGood(connection)) {
            retire(lease);
            return;
        }
        synchronized (loans) {
            if (!loans.remove(lease)) {
                return;
            }
            if (closed) {
                connections.close(connection);
            } else {
                connections.rest(connection);
            }
        }
        permits.release();
    }

    /** Ends a lease and closes its connection, as when answers on it will not be read. Returns false if it has ended before. */
    boolean retire(Lease lease) {
        synchronized (loans) {
            if (!loans.remove(lease)) {
                return false;
            }
        }
        letGo(lease);
        permits.release();
        return true;
    }

    private void letGo(Lease lease) {
        if (lease.letGo()) {
            connections.letGo(lease.connection());
        }
    }

    boolean isClosed() {
        return closed;
    }

    void requireOpen() {
        if (closed) {
            throw new IllegalStateException(this + " is closed");
        }
    }

    /** As whom messages name it. */
    @Override
    public String toString() {
        return "the session to " + options;
    }

    @Override
    public String nodes() {
        return options.endpoints().stream().map(Endpoint::toString).collect(Collectors.joining(","));
    }

    @Override
    public int inUse() {
        synchronized (loans) {
            return loans.size();
        }
    }

    @Override
    public int idle() {
        return connections.resting();
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
    public long writesToLeaders() {
        return leaders().direct();
    }

    @Override
    public long writesPassedOn() {
        return leaders().passedOn();
    }

    @Override
    public void close() {
        synchronized (loans) {
            closed = true;
            connections.closeResting();
            loans.forEach(lease -> lease.connection().giveUp());
        }
    }
}
