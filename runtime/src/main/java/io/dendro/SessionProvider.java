package io.dendro;

/**
 * Opens sessions. Not for use by applications: call {@link Session#connect(String)}.
 */
public interface SessionProvider {

    Session connect(SessionOptions options);

    /**
     * The provider that there is.
     *
     * @throws IllegalStateException if dendro-runtime is incomplete, as after a tool has left out what it took for unused
     */
    static SessionProvider load() {
        return LoadedProvider.get();
    }
}
