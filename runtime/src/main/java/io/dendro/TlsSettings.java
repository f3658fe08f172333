package io.dendro;

import io.dendro.tls.Tls;
import java.nio.file.Path;

/** How TLS is told by settings, one after the other. */
final class TlsSettings {

    private static final Path NONE = Path.of("");

    private TlsSettings() {}

    static SessionOptions with(SessionOptions options, boolean wanted) {
        return wanted ? options.withTls(options.tls().orElse(Tls.defaults())) : options.withoutTls();
    }

    static SessionOptions withTrustStore(SessionOptions options, Path file) {
        return options.withTls(of(options).withTrustStore(file));
    }

    static SessionOptions withTrustStorePassword(SessionOptions options, String password) {
        Tls tls = of(options);
        return options.withTls(tls.withTrustStore(
                tls.trustStore().orElseThrow(() -> new IllegalArgumentException("it needs a trustStore")),
                password.toCharArray()));
    }

    static SessionOptions withKeyStore(SessionOptions options, Path file) {
        return options.withTls(of(options).withKeyStore(file));
    }

    static SessionOptions withKeyStorePassword(SessionOptions options, String password) {
        Tls tls = of(options);
        return options.withTls(tls.withKeyStore(
                tls.keyStore().orElseThrow(() -> new IllegalArgumentException("it needs a keyStore")),
                password.toCharArray()));
    }

    static SessionOptions withHostNameCheck(SessionOptions options, boolean wanted) {
        Tls tls = of(options);
        return options.withTls(wanted ? tls.withHostNameCheck() : tls.withoutHostNameCheck());
    }

    /** Settings that would do nothing are refused, lest one believes that they do. */
    private static Tls of(SessionOptions options) {
        return options.tls().orElseThrow(() -> new IllegalArgumentException("it does nothing without tls=true"));
    }

    static Path trustStore(SessionOptions options) {
        return options.tls().flatMap(Tls::trustStore).orElse(NONE);
    }

    static Path keyStore(SessionOptions options) {
        return options.tls().flatMap(Tls::keyStore).orElse(NONE);
    }

    static boolean hostNameCheck(SessionOptions options) {
        return options.tls().map(Tls::checksHostName).orElse(true);
    }
}
