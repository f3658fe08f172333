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

/**
 * A bounded number of connections, opened when needed: to any node, or rather to one that is asked for. Where as many are
 * open as may be, one that rests will do, be it to another node: passing rows on costs the servers less than a login does.
 */
final class ConnectionPool implements ConnectionPoolState, AutoCloseable {

    private final SessionOptions options;
    private final Leaders leaders;
    private final Nodes nodes;
    private final Semaphore permits;
    private final Places places;
    private final Succession succession = new Succession();
    private final IdleConnections idle = new IdleConnections(this::close);
    private final Loans loans = new Loans();
    private volatile boolean closed;

    /** @param server gets to know what is connected to */
    ConnectionPool(SessionOptions options, KnownServer server) {
        this.options = options;
        this.leaders = new Leaders(options.endpointTranslation());
        this.nodes = new Nodes(options, leaders, server);
        this.permits = new Semaphore(options.maxConnections(), true);
        this.places = new Places(options.maxConnections());
    }

    Leaders leaders() {
        return leaders;
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
        boolean hasOthers = nodes.areSeveral() || leaders.areSeveral();
        Connection fresh = broken.isNodeGone() && hasOthers ? rather(broken.node(), call) : any(call.limit());
        fresh.serve(call);
        synchronized (loans) {
            requireOpenFor(fresh);
            lease.goOnWith(fresh);
        }
    }

    private Connection rather(Endpoint node, Limited call) {
        TimeLimit limit = call.limit();
        try {
            Connection best = to(node, limit);
            return best == null ? any(limit) : best;
        } catch (DendroException e) {
            awaitLeaders(call);
            return any(limit);
        }
    }

    /** Returns when writes to devices whose leader is not known can be served, mostly at once. */
    void awaitLeaders(Limited call) {
        succession.await(call.limit());
    }

    /**
     * Lends a connection to a node, if one is to be had without waiting for others. Whoever has a connection may not wait for
     * a second one: two that do could wait for each other.
     */
    @Nullable
    Lease tryLend(Endpoint node, Limited call) {
        requireOpen();
        if (!permits.tryAcquire()) {
            return null;
        }
        Lease lease = null;
        try {
            Connection connection = to(node, call.limit());
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
        String why = "all " + options.maxConnections() + " connections of the session to " + options
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

    /** Whoever has a permit finds one at rest or a place for one; not at the first look if others are quicker. */
    private Connection any(TimeLimit limit) {
        while (true) {
            Connection rested = idle.take(null, limit);
            if (rested != null) {
                return rested;
            }
            if (places.tryTake()) {
                return opened(() -> nodes.open(limit));
            }
        }
    }

    /** One to this node; null if that would cost others too much. */
    private @Nullable Connection to(Endpoint node, TimeLimit limit) {
        Connection rested = idle.take(node, limit);
        return rested != null || !takesPlace() ? rested : openedTo(node, limit);
    }

    private boolean takesPlace() {
        return places.tryTake() || (places.isTimeToExchange() && idle.closeOldest() && places.tryTake());
    }

    /** Whatever keeps us from a node that is only the better one, such as a certificate for another name, others can serve. */
    private Connection openedTo(Endpoint node, TimeLimit limit) {
        long begin = System.nanoTime();
        try {
            return opened(() -> nodes.open(node, limit));
        } catch (DendroException e) {
            // An interrupt says nothing of the node, nor does the end of a call that had no time.
            if (!Thread.currentThread().isInterrupted() && FairTime.wasHad(begin, limit)) {
                if (leaders.wasReached(node)) {
                    // First, so that whoever sees that the node is no leader any more waits too.
                    succession.begin();
                }
                leaders.avoid(node, String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }

    /** Opens one for which there is a place. */
    private Connection opened(Supplier<Connection> opening) {
        boolean succeeded = false;
        try {
            requireOpen();
            Connection connection = opening.get();
            leaders.reached(connection.node());
            succeeded = true;
            return connection;
        } finally {
            if (!succeeded) {
                places.giveBack();
            }
        }
    }

    private void close(Connection connection) {
        connection.close();
        places.giveBack();
    }

    /** Lends a connection to whoever has a permit, which is free again if there is none to lend. */
    private Lease lease(@Nullable Endpoint leader, Limited call) {
        Lease lease = null;
        try {
            lease = registered(leader == null ? any(call.limit()) : rather(leader, call), call);
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
            close(late);
        }
        requireOpen();
    }

    /** Ends a lease whose connection may be used again; nothing if it has ended before. */
    void takeBack(Lease lease) {
        Connection connection = lease.connection();
        if (lease.isEmpty() || connection.isBroken() || (connection.isReadOnly() && nodes.areSeveral())) {
            retire(lease);
            return;
        }
        synchronized (loans) {
            if (!loans.remove(lease)) {
                return;
            }
            if (closed) {
                close(connection);
            } else {
                connection.serve(Limited.NOT);
                idle.add(connection);
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
        if (!lease.letGo()) {
            return;
        }
        Connection connection = lease.connection();
        close(connection);
        if (connection.isNodeGone() || connection.isReadOnly()) {
            idle.closeAll(connection.node());
        }
        if (connection.isReadOnly()) {
            nodes.leave(connection.node());
            leaders.forget(connection.node());
        }
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
        synchronized (loans) {
            return loans.size();
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
        synchronized (loans) {
            closed = true;
            idle.closeAll();
            loans.forEach(lease -> lease.connection().giveUp());
        }
    }
}
