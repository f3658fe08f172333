package io.dendro.internal.view;

import io.dendro.Session;

/** A session that may be one of several views of the same. Those of others, such as stand-ins in tests, need not be one. */
public interface SessionView extends Session {

    /** As {@link #oneCall(Session)}. */
    Session oneCall();

    /** What all views of a session share. */
    Object shared();

    /**
     * Begins what is one call to the user and several to the server: all calls of what is returned together have the time
     * that one call of the session has, from now on. That is the session itself where calls take as long as they need.
     */
    static Session oneCall(Session session) {
        return session instanceof SessionView view ? view.oneCall() : session;
    }

    /** Whether both lead to the same connections. */
    static boolean areOfOne(Session one, Session other) {
        return one == other
                || (one instanceof SessionView view
                        && other instanceof SessionView another
                        && view.shared() == another.shared());
    }
}
