package io.dendro;

import org.jspecify.annotations.Nullable;

/**
 * The implementation, which is known here by its name alone, so that the public types know nothing of what stands behind them.
 * A {@link java.util.ServiceLoader} would open every jar of the class path to find the only one there is.
 */
final class LoadedProvider {

    private static volatile @Nullable SessionProvider known;

    private LoadedProvider() {}

    static SessionProvider get() {
        SessionProvider provider = known;
        if (provider == null) {
            provider = create();
            known = provider;
        }
        return provider;
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
