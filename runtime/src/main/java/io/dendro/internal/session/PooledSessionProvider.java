package io.dendro.internal.session;

import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.SessionProvider;

/** Found by its name. */
public final class PooledSessionProvider implements SessionProvider {

    @Override
    public Session connect(SessionOptions options) {
        return new PooledSession(options);
    }
}
