package io.dendro;

import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Looks for the provider once: looking through a class path takes longer than connecting. */
final class LoadedProvider {

    private static volatile @Nullable SessionProvider provider;

    private LoadedProvider() {}

    static SessionProvider get() {
        SessionProvider known = provider;
        if (known == null) {
            known = find();
            provider = known;
        }
        return known;
    }

    private static SessionProvider find() {
        return ServiceLoader.load(SessionProvider.class, SessionProvider.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + SessionProvider.class.getName()
                        + " found; when jars are merged into one, merge META-INF/services too"));
    }
}
