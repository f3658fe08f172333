package io.dendro.internal.session;

import io.dendro.Endpoint;
import io.dendro.SessionOptions;
import io.dendro.error.DendroException;
import io.dendro.internal.limit.Limited;
import io.dendro.internal.limit.TimeLimit;
import io.dendro.internal.rpc.Connection;
import io.dendro.internal.rpc.Redirections;
import org.jspecify.annotations.Nullable;

/**
 * A bounded number of connections, opened when needed: to any node, or rather to one that is asked for. Where as many are
 * open as may be, one that rests will do, be it to another node: passing rows on costs the servers less than a login does.
 * Thread-safe; whoever asks has leave to use one.
 */
final class OpenConnections {

    private final Leaders leaders;
    private final Nodes nodes;
    private final Places places;
    private final Runnable requireOpen;
    private final Succession succession = new Succession();
    private final FairTime fairTime = new FairTime();
    private final IdleConnections idle;

    /**
     * @param server gets to know what is connected to
     * @param requireOpen throws if nothing may be opened any more
     */
    OpenConnections(SessionOptions options, KnownServer server, Runnable requireOpen) {
        this.leaders = new Leaders(options.endpointTranslation());
        Redirections heard = options.followsRedirection() ? leaders : (device, node, leader) -> {};
        this.nodes = new Nodes(options, heard, server);
        this.places = new Places(options.maxConnections());
        this.idle = new IdleConnections(places, fairTime);
        this.requireOpen = requireOpen;
    }

    Leaders leaders() {
        return leaders;
    }

    /** How many rest. */
    int resting() {
        return idle.size();
    }

    /** Returns when writes to devices whose leader is not known can be served, mostly at once. */
    void awaitLeaders(Limited call) {
        succession.await(call.limit());
    }

    /** Whoever may use one finds one at rest or a place for one; not at the first look if others are quicker. */
    Connection any(TimeLimit limit) {
        while (true) {
            Connection rested = idle.take(null, limit);
            if (rested != null) {
                return rested;
            }
            if (places.tryTake()) {
                return opened(null, limit);
            }
        }
    }

    /** One to this node, or to any if that cannot be had. */
    Connection rather(Endpoint node, Limited call) {
        TimeLimit limit = call.limit();
        try {
            Connection best = to(node, limit);
            return best == null ? any(limit) : best;
        } catch (DendroException e) {
            awaitLeaders(call);
            return any(limit);
        }
    }

    /** One to the same node as a broken one, which can be as good as before, or to one that takes its place. */
    Connection insteadOf(Connection broken, Limited call) {
        boolean hasOthers = nodes.areSeveral() || leaders.areSeveral();
        return broken.isNodeGone() && hasOthers ? rather(broken.node(), call) : any(call.limit());
    }

    /** One to this node; null if that would cost others too much. */
    @Nullable
    Connection to(Endpoint node, TimeLimit limit) {
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
            return opened(node, limit);
        } catch (DendroException e) {
            // An interrupt says nothing of the node, nor does the end of a call that had no time.
            if (!Thread.currentThread().isInterrupted() && fairTime.wasHad(node, begin, limit)) {
                if (leaders.wasReached(node)) {
                    // First, so that whoever sees that the node is no leader any more waits too.
                    succession.begin();
                }
                leaders.avoid(node, String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }

    /** Opens one for which there is a place, to this node or, if that is null, to any. */
    private Connection opened(@Nullable Endpoint node, TimeLimit limit) {
        boolean succeeded = false;
        try {
            requireOpen.run();
            Connection connection = node == null ? nodes.open(limit) : nodes.open(node, limit);
            leaders.reached(connection.node());
            fairTime.answered(connection.node());
            succeeded = true;
            return connection;
        } finally {
            if (!succeeded) {
                places.giveBack();
            }
        }
    }

    /** Whether it can serve others when its user has done. */
    boolean isGood(Connection connection) {
        return !connection.isBroken() && !(connection.isReadOnly() && nodes.areSeveral());
    }

    /** Keeps it until it is asked for again. */
    void rest(Connection connection) {
        connection.serve(Limited.NOT);
        idle.add(connection);
    }

    /** Closes it, and learns from what became of it. */
    void letGo(Connection connection) {
        close(connection);
        if (connection.isNodeGone() || connection.isReadOnly()) {
            idle.closeAll(connection.node());
        }
        if (connection.isReadOnly()) {
            nodes.leave(connection.node());
            leaders.forget(connection.node());
        }
    }

    void close(Connection connection) {
        connection.close();
        places.giveBack();
    }

    /** Closes those that rest. */
    void closeResting() {
        idle.closeAll();
    }
}
