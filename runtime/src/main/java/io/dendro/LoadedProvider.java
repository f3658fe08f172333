package io.dendro;

/**
 * The implementation, which is known here by its name alone, so that the public types know nothing of what stands behind them.
 * A {@link java.util.ServiceLoader} would open every jar of the class path to find the only one there is.
 */
final class LoadedProvider {

    private static final SessionProvider PROVIDER = create();

    private LoadedProvider() {}

    static SessionProvider get() {
        return PROVIDER;
    }

    private static SessionProvider create() {
        try {
            return Class.forName("io.dendro.internal.session.PooledSessionProvider")
                    .asSubclass(SessionProvider.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a part of dendro-runtime is missing: " + e, e);
        }
    }
}
