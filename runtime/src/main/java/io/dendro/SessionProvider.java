package io.dendro;

/**
 * Opens sessions. The implementation is found by {@link java.util.ServiceLoader}, so that the public types know nothing of what
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
        return LoadedProvider.get();
    }
}
