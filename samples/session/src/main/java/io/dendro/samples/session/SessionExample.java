package io.dendro.samples.session;

import io.dendro.Session;
import io.dendro.testing.IoTDBServer;

/**
 * Starts a server, walks through what a session does without entities, and says each step: {@link Definitions} creates and
 * deletes databases and series, {@link Writes} inserts, {@link Reads} queries and deletes.
 */
public final class SessionExample {
    private SessionExample() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) {
        try (IoTDBServer server = IoTDBServer.start()) {
            // region connect
            try (Session session = Session.connect(server.url())) { // such as iotdb://root:root@127.0.0.1:6667
                System.out.println("server " + session.server().version() + ", times in "
                        + session.server().precision().symbol() + ", zone "
                        + session.options().zone());
                Definitions.walk(session);
                Writes.walk(session);
                Reads.walk(session);
                session.databases().delete("root.factory");
            }
            // endregion
            System.out.println("closed");
        }
    }
}
