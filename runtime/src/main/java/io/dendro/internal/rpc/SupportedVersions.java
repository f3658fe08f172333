package io.dendro.internal.rpc;

import io.dendro.Endpoint;
import io.dendro.ServerInfo;
import io.dendro.ServerVersion;
import io.dendro.error.Context;
import io.dendro.error.IncompatibleVersionException;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** The versions of servers that Dendro speaks to. */
public final class SupportedVersions {

    /** The first release of IoTDB 2. It has all that Dendro asks for, so that nothing else depends on the version. */
    private static final ServerVersion OLDEST = new ServerVersion(2, 0, 1);

    private static final int NEWEST_MAJOR = 2;

    private SupportedVersions() {}

    /** @throws IncompatibleVersionException if it is known to be too old; what is not known may be right */
    static void check(String version, Endpoint node) {
        Optional<ServerVersion> release = ServerVersion.parse(version);
        if (release.isPresent() && !release.get().isAtLeast(OLDEST)) {
            throw new IncompatibleVersionException(
                    "the server at " + node + " is IoTDB " + version + ", and Dendro speaks to IoTDB " + OLDEST
                            + " and newer: update the server, or use the client of its own version",
                    Context.NONE,
                    null);
        }
    }

    /** Tells who reads the log of a server that may be right or not. */
    public static void warnUnlessKnown(ServerInfo server) {
        Optional<ServerVersion> release = server.release();
        if (release.isEmpty() || release.get().major() > NEWEST_MAJOR) {
            LoggerFactory.getLogger(SupportedVersions.class)
                    .warn(
                            "the server says that it is IoTDB '{}'; Dendro is made for IoTDB {} from {} on, and whether it fits is"
                                    + " not known",
                            server.version(),
                            NEWEST_MAJOR,
                            OLDEST);
        }
    }
}
