package io.dendro.internal.session;

import io.dendro.ServerInfo;
import io.dendro.SessionOptions;
import io.dendro.internal.background.ReaderThreads;
import io.dendro.internal.limit.Allowance;
import io.dendro.internal.limit.Limited;
import io.dendro.internal.observation.Observation;
import io.dendro.internal.observation.Observers;
import io.dendro.internal.rpc.SupportedVersions;

/** What all views of a session share, and what ends with it. Thread-safe. */
final class SessionResources implements AutoCloseable {

    private final SessionOptions options;
    private final ConnectionPool pool;
    private final ReaderThreads readers;
    private final SpareTablets spareTablets;
    private final KnownDatabases databases = new KnownDatabases();
    private final ServerInfo server;
    private final Observers observers;

    /** Connects, and learns what server there is. */
    SessionResources(SessionOptions options) {
        this.options = options;
        this.pool = new ConnectionPool(options);
        this.readers = new ReaderThreads(options.maxConnections(), "the session to " + options);
        this.spareTablets = new SpareTablets(2 * options.maxConnections());
        this.server = askedServer();
        SupportedVersions.warnUnlessKnown(server);
        this.observers = new Observers(options.observers());
        observers.opened(pool);
    }

    private ServerInfo askedServer() {
        Lease lease = pool.lend(Limited.NOT);
        try {
            return lease.connection().server();
        } finally {
            lease.giveBack();
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

    ServerInfo server() {
        return server;
    }

    Observers observers() {
        return observers;
    }

    /** A call begins that may go on for as long as is allowed. */
    OngoingCall begin(Allowance allowance, Observation observation) {
        return new OngoingCall(pool, options.retryTimeout(), allowance, observation);
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
