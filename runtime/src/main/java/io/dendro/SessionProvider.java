package io.dendro;

import java.util.ServiceLoader;

/**
 * Opens sessions. The implementation is found by {@link ServiceLoader}, so that the public types know nothing of what
 * stands behind them. Not for use by applications: call {@link Session#connect(String)}.
 */
public interface SessionProvider {

    Session connect(SessionOptions options);

    /**
     * The provider on the class path.
     *
     * @throws IllegalStateException if dendro-runtime is incomplete, as after merging jars without their service files
     */
    static SessionProvider load() {
        return ServiceLoader.load(SessionProvider.class, SessionProvider.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + SessionProvider.class.getName()
                        + " found; when jars are merged into one, merge META-INF/services too"));
    }
}
