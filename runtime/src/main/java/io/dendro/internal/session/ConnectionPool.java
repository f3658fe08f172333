package io.dendro.internal.session;

import io.dendro.Endpoint;
import io.dendro.SessionOptions;
import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.error.DendroException;
import io.dendro.error.NoFreeConnectionException;
import io.dendro.internal.rpc.Connection;
import io.dendro.observation.ConnectionPoolState;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A bounded number of connections, opened when needed: to any node, or to one that is asked for. One that waits for nobody
 * makes room for one to another node.
 */
final class ConnectionPool implements ConnectionPoolState, AutoCloseable {

    private final SessionOptions options;
    private final Leaders leaders;
    private final Nodes nodes;
    private final Semaphore permits;
    private final Succession succession = new Succession();
    private final IdleConnections idle = new IdleConnections();
    private final Set<Lease> lent = new LinkedHashSet<>();
    private volatile boolean closed;

    ConnectionPool(SessionOptions options) {
        this.options = options;
        this.leaders = new Leaders(options.endpointTranslation());
        this.nodes = new Nodes(options, leaders);
        this.permits = new Semaphore(options.maxConnections(), true);
    }

    Leaders leaders() {
        return leaders;
    }

    /** Lends a connection. */
    Lease lend() {
        return lend((int) options.requestTimeout().toMillis());
    }

    /** Lends a connection, waiting for it so many milliseconds. */
    Lease lend(int patience) {
        acquire(patience);
        return lease(this::any);
    }

    /** Lends a connection for writing to what a node leads or, if that is null or cannot be reached, to any. */
    Lease lendTo(@Nullable Endpoint leader) {
        if (leader == null) {
            awaitLeaders();
            return lend();
        }
        return lendRather(leader);
    }

    /**
     * Lends a connection for what was sent over one that broke: to the same node, which can be as good as before, or to one
     * that takes its place.
     */
    Lease lendInstead(Connection broken) {
        boolean hasOthers = nodes.areSeveral() || leaders.areSeveral();
        return broken.isNodeGone() && hasOthers ? lendRather(broken.node()) : lend();
    }

    private Lease lendRather(Endpoint node) {
        acquire((int) options.requestTimeout().toMillis());
        return lease(() -> {
            try {
                return to(node);
            } catch (DendroException e) {
                awaitLeaders();
                return any();
            }
        });
    }

    /** Returns when writes to devices whose leader is not known can be served, mostly at once. */
    void awaitLeaders() {
        succession.await();
    }

    /**
     * Lends a connection to a node, if one is to be had without waiting for others. Whoever has a connection may not wait for
     * a second one: two that do could wait for each other.
     */
    @Nullable
    Lease tryLend(Endpoint node) {
        requireOpen();
        if (!permits.tryAcquire()) {
            return null;
        }
        try {
            return lease(() -> to(node));
        } catch (DendroException e) {
            return null;
        }
    }

    private void acquire(int patience) {
        requireOpen();
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
        synchronized (lent) {
            return lent.stream()
                    .findFirst()
                    .map(lease -> "; the longest in use is held by " + lease)
                    .orElse("");
        }
    }

    private Connection any() {
        Connection rested = idle.take(null);
        return rested == null ? opened(nodes::open) : rested;
    }

    /** Whatever keeps us from a node that is only the better one, such as a certificate for another name, others can serve. */
    private Connection to(Endpoint node) {
        Connection rested = idle.take(node);
        if (rested != null) {
            return rested;
        }
        try {
            return opened(() -> nodes.open(node));
        } catch (DendroException e) {
            // An interrupt says nothing of the node.
            if (!Thread.currentThread().isInterrupted() && leaders.avoid(node, String.valueOf(e.getMessage()))) {
                succession.begin();
            }
            throw e;
        }
    }

    private Connection opened(Supplier<Connection> opening) {
        idle.keep(permits.availablePermits());
        Connection connection = opening.get();
        leaders.reached(connection.node());
        return connection;
    }

    /** Lends what the source gives to whoever has a permit, which is free again if there is nothing to lend. */
    private Lease lease(Supplier<Connection> source) {
        boolean succeeded = false;
        try {
            requireOpen();
            Lease lease = new Lease(this, source.get());
            register(lease);
            succeeded = true;
            return lease;
        } finally {
            if (!succeeded) {
                permits.release();
            }
        }
    }

    private void register(Lease lease) {
        synchronized (lent) {
            if (closed) {
                lease.connection().close();
            }
            requireOpen();
            lent.add(lease);
        }
    }

    /** Ends a lease whose connection may be used again. */
    void takeBack(Lease lease) {
        Connection connection = lease.connection();
        if (connection.isBroken() || (connection.isReadOnly() && nodes.areSeveral())) {
            retire(lease);
            return;
        }
        synchronized (lent) {
            if (closed) {
                connection.close();
            } else {
                idle.add(connection);
            }
            lent.remove(lease);
        }
        permits.release();
    }

    /** Ends a lease whose connection is closed, as when answers on it will not be read. */
    void retire(Lease lease) {
        Connection connection = lease.connection();
        connection.close();
        if (connection.isReadOnly()) {
            nodes.leave(connection.node());
        }
        if (connection.isNodeGone() || connection.isReadOnly()) {
            idle.closeAll(connection.node());
            leaders.forget(connection.node());
        }
        synchronized (lent) {
            lent.remove(lease);
        }
        permits.release();
    }

    boolean isClosed() {
        return closed;
    }

    void requireOpen() {
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
        synchronized (lent) {
            return lent.size();
        }
    }

    @Override
    public int idle() {
        return idle.size();
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
        return leaders.direct();
    }

    @Override
    public long writesPassedOn() {
        return leaders.passedOn();
    }

    @Override
    public void close() {
        synchronized (lent) {
            closed = true;
            idle.closeAll();
            lent.forEach(lease -> lease.connection().giveUp());
        }
    }
}
