package io.dendro.internal.session;

import io.dendro.ServerInfo;
import io.dendro.SessionOptions;
import io.dendro.TimePrecision;
import io.dendro.error.TransientException;
import io.dendro.internal.background.ReaderThreads;
import io.dendro.internal.limit.Allowance;
import io.dendro.internal.limit.Limited;
import io.dendro.internal.observation.Observation;
import io.dendro.internal.observation.Observers;
import java.util.Objects;
import org.slf4j.LoggerFactory;

/** What all views of a session share, and what ends with it. Thread-safe. */
final class SessionResources implements AutoCloseable {

    private final SessionOptions options;
    private final ConnectionPool pool;
    private final ReaderThreads readers;
    private final SpareTablets spareTablets;
    private final KnownDatabases databases = new KnownDatabases();
    private final KnownSeries series = new KnownSeries();
    private final KnownServer server;
    private final Observers observers;

    /** Connects, and learns what server there is; may be without one if its precision is said. */
    SessionResources(SessionOptions options) {
        this.options = options;
        this.server = new KnownServer(options);
        this.pool = new ConnectionPool(options, server);
        this.readers = new ReaderThreads(options.maxConnections(), pool);
        this.spareTablets = new SpareTablets(2 * options.maxConnections());
        this.observers = new Observers(options.observers());
        meetServer();
        observers.opened(pool);
    }

    private void meetServer() {
        try {
            pool.lend(Limited.NOT).giveBack();
        } catch (TransientException e) {
            if (options.timePrecision().isEmpty() || Thread.currentThread().isInterrupted()) {
                throw e;
            }
            LoggerFactory.getLogger(SessionResources.class)
                    .warn(
                            "no server answers, and the session opens without one; its calls connect when one is there: {}",
                            e.getMessage());
        }
    }

    SessionOptions options() {
        return options;
    }

    ConnectionPool pool() {
        return pool;
    }

    ReaderThreads readers() {
        return readers;
    }

    SpareTablets spareTablets() {
        return spareTablets;
    }

    KnownDatabases databases() {
        return databases;
    }

    KnownSeries series() {
        return series;
    }

    /** What the server said of itself, which may have to be asked for it. */
    ServerInfo server(Allowance allowance) {
        ServerInfo known = server.info();
        if (known != null) {
            return known;
        }
        OngoingCall call = begin(allowance, Observation.NONE);
        call.repeated(call::lend).giveBack();
        return Objects.requireNonNull(server.info());
    }

    TimePrecision precision() {
        return Objects.requireNonNull(server.precision());
    }

    Observers observers() {
        return observers;
    }

    /** A call begins that may go on for as long as is allowed. */
    OngoingCall begin(Allowance allowance, Observation observation) {
        return new OngoingCall(pool, options.retryTimeout(), allowance, observation);
    }

    /** The same for a call that writes rows. */
    OngoingCall beginInsert(Allowance allowance, Observation observation) {
        return begin(allowance.ofRows(), observation);
    }

    @Override
    public void close() {
        readers.close();
        boolean first = !pool.isClosed();
        pool.close();
        if (first) {
            observers.closed(pool);
        }
    }
}
