package io.dendro.internal.session;

import io.dendro.Endpoint;
import io.dendro.SessionOptions;
import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.error.DendroException;
import io.dendro.error.IncompatiblePrecisionException;
import io.dendro.error.IncompatibleVersionException;
import io.dendro.error.ServerBusyException;
import io.dendro.error.TlsException;
import io.dendro.error.TransientException;
import io.dendro.internal.limit.TimeLimit;
import io.dendro.internal.rpc.Connection;
import io.dendro.internal.rpc.Redirections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The nodes that a session may connect to. Connections that any node will do for go to one of them, until that cannot be
 * reached: then to the next that can. Thread-safe.
 */
final class Nodes {

    /** A node that is only the better one may not cost as much time as the only one, nor when its connection has rested. */
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(1);

    private final SessionOptions options;
    private final Redirections redirections;
    private final KnownServer server;
    private final List<Endpoint> endpoints;
    private final AtomicInteger current = new AtomicInteger();

    Nodes(SessionOptions options, Redirections redirections, KnownServer server) {
        this.options = options;
        this.redirections = redirections;
        this.server = server;
        this.endpoints = options.endpoints();
    }

    /**
     * Connects to any node.
     *
     * @param limit until when there must be a connection
     * @throws TransientException if none of the nodes can be reached; it names all of them
     * @throws TlsException if TLS is what keeps from all of them
     * @throws IncompatibleVersionException if all of them are too old
     * @throws IncompatiblePrecisionException if all of them count time in another unit than is expected
     */
    Connection open(TimeLimit limit) {
        int first = current.get();
        List<DendroException> failures = new ArrayList<>();
        for (int i = 0; i < endpoints.size(); i++) {
            int node = (first + i) % endpoints.size();
            try {
                Connection connection =
                        server.checked(Connection.open(endpoints.get(node), options, redirections, limit));
                current.set(node);
                return connection;
            } catch (ConnectionException
                    | ServerBusyException
                    | TlsException
                    | IncompatibleVersionException
                    | IncompatiblePrecisionException e) {
                failures.add(e);
                if (Thread.currentThread().isInterrupted()) {
                    break;
                }
                if (limit.isOver()) {
                    // Calls of little time would never come to the others.
                    leave(endpoints.get(node));
                    break;
                }
            }
        }
        DendroException failure = failure(failures);
        // Whatever it looks like, it may be that it only took too long.
        throw limit.isOver() && !failure.isTransient()
                ? new ConnectionException(String.valueOf(failure.getMessage()), Context.NONE, failure)
                : failure;
    }

    boolean areSeveral() {
        return endpoints.size() > 1;
    }

    /**
     * Connects to the node that others name.
     *
     * @throws DendroException if there can be no connection to it
     */
    Connection open(Endpoint node, TimeLimit limit) {
        try {
            return server.checked(Connection.open(node, hasty(), redirections, limit));
        } catch (TlsException | IncompatibleVersionException | IncompatiblePrecisionException e) {
            // Its certificate may be for names by which only other nodes know it, or its address that of another server
            // here.
            throw new ConnectionException(String.valueOf(e.getMessage()), Context.NONE, e);
        }
    }

    private SessionOptions hasty() {
        return options.connectTimeout().compareTo(LONGEST_CONNECT) < 0
                ? options
                : options.withConnectTimeout(LONGEST_CONNECT);
    }

    /** Goes on to the next node if this is the current one. */
    void leave(Endpoint node) {
        int left = endpoints.indexOf(node);
        if (left >= 0) {
            current.compareAndSet(left, (left + 1) % endpoints.size());
        }
    }

    private static DendroException failure(List<DendroException> failures) {
        DendroException last = failures.get(failures.size() - 1);
        if (failures.size() == 1) {
            return last;
        }
        String message = "no node can be reached: "
                + failures.stream().map(DendroException::getMessage).collect(Collectors.joining("; "));
        if (failures.stream().allMatch(TlsException.class::isInstance)) {
            return new TlsException(message, Context.NONE, last);
        }
        if (failures.stream().allMatch(IncompatiblePrecisionException.class::isInstance)) {
            return new IncompatiblePrecisionException(message, Context.NONE, last);
        }
        return failures.stream().allMatch(IncompatibleVersionException.class::isInstance)
                ? new IncompatibleVersionException(message, Context.NONE, last)
                : new ConnectionException(message, Context.NONE, last);
    }
}
