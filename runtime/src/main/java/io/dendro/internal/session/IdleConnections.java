package io.dendro.internal.session;

import io.dendro.Endpoint;
import io.dendro.internal.limit.TimeLimit;
import io.dendro.internal.rpc.Connection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Connections that nobody uses now, the one used last first: it is the most likely to be warm on both sides. Thread-safe. */
final class IdleConnections {

    /** A connection that rested longer is tried before it is lent: a server may have gone meanwhile, or come back. */
    private static final long UNTRIED_REST = TimeUnit.SECONDS.toNanos(1);

    private final Places places;
    private final FairTime fairTime;
    private final Deque<Connection> all = new ArrayDeque<>();

    /**
     * @param places of which each connection has one until it is closed
     * @param fairTime of nodes that do not answer
     */
    IdleConnections(Places places, FairTime fairTime) {
        this.places = places;
        this.fairTime = fairTime;
    }

    void add(Connection connection) {
        connection.rest();
        synchronized (all) {
            all.addFirst(connection);
        }
    }

    /** One that answers before the limit, to this node or, if that is null, to any. */
    @Nullable
    Connection take(@Nullable Endpoint node, TimeLimit limit) {
        while (true) {
            Connection candidate = poll(node);
            if (candidate == null) {
                return null;
            }
            long begin = System.nanoTime();
            if (isUsable(candidate, limit)) {
                return candidate;
            }
            close(candidate);
            if (fairTime.wasHad(candidate.node(), begin, limit)) {
                closeAll(candidate.node());
            }
            if (limit.isOver()) {
                return null;
            }
        }
    }

    private static boolean isUsable(Connection connection, TimeLimit limit) {
        return connection.rested() < UNTRIED_REST || connection.answers(limit);
    }

    private @Nullable Connection poll(@Nullable Endpoint node) {
        synchronized (all) {
            if (node == null) {
                return all.pollFirst();
            }
            for (Iterator<Connection> rest = all.iterator(); rest.hasNext(); ) {
                Connection candidate = rest.next();
                if (candidate.node().equals(node)) {
                    rest.remove();
                    return candidate;
                }
            }
            return null;
        }
    }

    /** Closes the one unused for longest; false if there is none. */
    boolean closeOldest() {
        synchronized (all) {
            Connection oldest = all.pollLast();
            if (oldest != null) {
                close(oldest);
            }
            return oldest != null;
        }
    }

    int size() {
        synchronized (all) {
            return all.size();
        }
    }

    void closeAll(Endpoint node) {
        closeIf(connection -> connection.node().equals(node));
    }

    void closeAll() {
        closeIf(connection -> true);
    }

    private void closeIf(Predicate<Connection> isMeant) {
        synchronized (all) {
            for (Iterator<Connection> rest = all.iterator(); rest.hasNext(); ) {
                Connection candidate = rest.next();
                if (isMeant.test(candidate)) {
                    rest.remove();
                    close(candidate);
                }
            }
        }
    }

    private void close(Connection connection) {
        connection.close();
        places.giveBack();
    }
}
