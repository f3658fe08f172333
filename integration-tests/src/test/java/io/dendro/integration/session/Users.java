package io.dendro.integration.session;

import io.dendro.Session;

/** Users of the server, made for a test. */
final class Users {
    static final String PASSWORD = "Sesame-0pen!";

    private Users() {}

    /** Creates a user who may do everything in the tree. */
    static void create(Session admin, String name) {
        admin.execute("CREATE USER " + name + " '" + PASSWORD + "'");
        admin.execute("GRANT ALL ON root.** TO USER " + name);
    }
}
