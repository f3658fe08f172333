package io.dendro.tls;

import java.security.GeneralSecurityException;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A context of what two files hold, made again when one of them has changed. Thread-safe. */
final class ReloadedContext implements Supplier<SSLContext> {

    private static final Logger LOG = LoggerFactory.getLogger(ReloadedContext.class);

    private final @Nullable StoreFile trusted;
    private final @Nullable StoreFile shown;
    private @Nullable SSLContext context;
    private String stamp = "";

    ReloadedContext(@Nullable StoreFile trusted, @Nullable StoreFile shown) {
        this.trusted = trusted;
        this.shown = shown;
    }

    /** @throws IllegalArgumentException if there is none yet and a file cannot be read */
    @Override
    public synchronized SSLContext get() {
        SSLContext known = context;
        String now = stamp(trusted) + ", " + stamp(shown);
        if (known != null && now.equals(stamp)) {
            return known;
        }
        stamp = now;
        SSLContext made = known == null ? make() : remade(known);
        context = made;
        return made;
    }

    private static String stamp(@Nullable StoreFile file) {
        return file == null ? "" : file.stamp();
    }

    private SSLContext remade(SSLContext known) {
        try {
            return make();
        } catch (IllegalArgumentException e) {
            LOG.warn("{}; what was read before stays in use", e.getMessage());
            return known;
        }
    }

    private SSLContext make() {
        try {
            SSLContext made = SSLContext.getInstance("TLS");
            made.init(
                    shown == null ? null : shown.keyManagers(), trusted == null ? null : trusted.trustManagers(), null);
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform has no TLS: " + e.getMessage(), e);
        }
    }
}
