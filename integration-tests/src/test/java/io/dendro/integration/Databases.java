package io.dendro.integration;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.error.DendroException;

/** Databases of test classes. Their names are fixed, and a server that outlives the run may still hold them. */
public final class Databases {
    private static final int NO_SUCH_PATH = 508;

    private Databases() {}

    /** Drops a database with all that it holds, if it exists. */
    public static void drop(Session session, String database) {
        try {
            session.execute("DELETE DATABASE " + database);
        } catch (DendroException e) {
            if (e.statusCode().orElse(0) != NO_SUCH_PATH) {
                throw e;
            }
        }
    }

    /** How many devices a database has, with rows or without. */
    public static long devices(Session session, String database) {
        try (ResultSet result = session.query("COUNT DEVICES " + database + ".**")) {
            return result.next() ? result.getLong(0) : 0;
        }
    }
}
