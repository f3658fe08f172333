package io.dendro.internal.session;

import io.dendro.ServerInfo;
import io.dendro.SessionOptions;
import io.dendro.TimePrecision;
import io.dendro.error.Context;
import io.dendro.error.IncompatiblePrecisionException;
import io.dendro.internal.rpc.Connection;
import io.dendro.internal.rpc.SupportedVersions;
import org.jspecify.annotations.Nullable;

/** What a session knows of its server: by its options, and by the first connection. Thread-safe. */
final class KnownServer {

    private final @Nullable TimePrecision said;
    private volatile @Nullable ServerInfo info;

    KnownServer(SessionOptions options) {
        this.said = options.timePrecision().orElse(null);
    }

    /** What the server said of itself; null before there was a connection. */
    @Nullable
    ServerInfo info() {
        return info;
    }

    /** The unit of its timestamps; null before there was a connection, if nobody said it. */
    @Nullable
    TimePrecision precision() {
        ServerInfo met = info;
        return met == null ? said : met.precision();
    }

    /**
     * Looks at a connection before it is used.
     *
     * @throws IncompatiblePrecisionException if it is of no use, since times would mean something else there; it is closed then
     */
    Connection checked(Connection connection) {
        ServerInfo found = connection.server();
        TimePrecision expected = precision();
        if (expected != null && expected != found.precision()) {
            connection.close();
            throw refused(connection, expected);
        }
        meet(found);
        return connection;
    }

    private synchronized void meet(ServerInfo found) {
        if (info == null) {
            info = found;
            SupportedVersions.warnUnlessKnown(found);
        }
    }

    private IncompatiblePrecisionException refused(Connection connection, TimePrecision expected) {
        TimePrecision actual = connection.server().precision();
        String why = "the server at " + connection.node() + " counts time in " + named(actual) + ", and the session in "
                + named(expected);
        String cure = info == null
                ? ", as its options say: say timePrecision=" + actual.symbol() + " in the URL, or withTimePrecision("
                        + actual + "), or connect to the server that is meant"
                : ", as its server did before: open a new session for this one";
        return new IncompatiblePrecisionException(why + cure + "; nothing was sent to it", Context.NONE, null);
    }

    private static String named(TimePrecision precision) {
        return precision + " (" + precision.symbol() + ")";
    }
}
