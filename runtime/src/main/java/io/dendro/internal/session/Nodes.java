package io.dendro.internal.session;

import io.dendro.Endpoint;
import io.dendro.SessionOptions;
import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.error.ServerBusyException;
import io.dendro.error.TransientException;
import io.dendro.internal.rpc.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The nodes that a session may connect to. All its connections go to one of them, until that cannot be reached: then to
 * the next that can. Thread-safe.
 */
final class Nodes {

    private final SessionOptions options;
    private final List<Endpoint> endpoints;
    private final AtomicInteger current = new AtomicInteger();

    Nodes(SessionOptions options) {
        this.options = options;
        this.endpoints = options.endpoints();
    }

    /** @throws TransientException if none of the nodes can be reached; it names all of them */
    Connection open() {
        int first = current.get();
        List<TransientException> failures = new ArrayList<>();
        for (int i = 0; i < endpoints.size(); i++) {
            int node = (first + i) % endpoints.size();
            try {
                Connection connection = Connection.open(endpoints.get(node), options);
                current.set(node);
                return connection;
            } catch (ConnectionException | ServerBusyException e) {
                failures.add(e);
                if (Thread.currentThread().isInterrupted()) {
                    break;
                }
            }
        }
        throw failure(failures);
    }

    private static TransientException failure(List<TransientException> failures) {
        TransientException last = failures.get(failures.size() - 1);
        return failures.size() == 1
                ? last
                : new ConnectionException(
                        "no node can be reached: "
                                + failures.stream()
                                        .map(TransientException::getMessage)
                                        .collect(Collectors.joining("; ")),
                        Context.NONE,
                        last);
    }
}
