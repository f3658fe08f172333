package io.dendro.tls;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How a session speaks TLS. Immutable and thread-safe; each {@code with} method gives a changed copy. Passwords are never
 * shown.
 *
 * <pre>{@code
 * SessionOptions.parse("iotdb://user:password@db.example:6667")
 *         .withTls(Tls.defaults().withTrustStore(Path.of("authorities.pem")))
 * }</pre>
 *
 * <p>Files are PKCS12 or JKS stores, or PEM files; which one shows in the file itself. They are read when the first connection
 * is opened, and again when one of them has changed: new certificates need no new session. If the changed file cannot be read,
 * the earlier ones stay in use and a warning is logged.
 */
public final class Tls {

    private static final Tls DEFAULTS = ofFiles(null, null, HostNameCheck.ON);

    private enum HostNameCheck {
        ON,
        OFF
    }

    private final @Nullable StoreFile trusted;
    private final @Nullable StoreFile shown;
    private final Supplier<SSLContext> contexts;
    private final HostNameCheck check;

    private Tls(
            @Nullable StoreFile trusted,
            @Nullable StoreFile shown,
            Supplier<SSLContext> contexts,
            HostNameCheck check) {
        this.trusted = trusted;
        this.shown = shown;
        this.contexts = contexts;
        this.check = check;
    }

    private static Tls ofFiles(@Nullable StoreFile trusted, @Nullable StoreFile shown, HostNameCheck check) {
        return new Tls(trusted, shown, new ReloadedContext(trusted, shown), check);
    }

    /** Trusts whom the Java platform trusts, shows no certificate, checks the host name. */
    public static Tls defaults() {
        return DEFAULTS;
    }

    /** Speaks TLS as a context says that was made elsewhere; checks the host name. */
    public static Tls of(SSLContext context) {
        return new Tls(null, null, () -> context, HostNameCheck.ON);
    }

    /** Trusts the certificates of a PEM file, and nobody else. */
    public Tls withTrustStore(Path file) {
        return trusting(new StoreFile(file, null));
    }

    /**
     * Trusts the certificates of a PKCS12 or JKS store, and nobody else.
     *
     * @param password copied
     */
    public Tls withTrustStore(Path file, char[] password) {
        return trusting(new StoreFile(file, password.clone()));
    }

    /** Shows the certificate chain of a PEM file, which also has its private key, as PKCS#8 without a password. */
    public Tls withKeyStore(Path file) {
        return showing(new StoreFile(file, null));
    }

    /**
     * Shows a certificate of a PKCS12 or JKS store, whose key has the same password as the store.
     *
     * @param password copied
     */
    public Tls withKeyStore(Path file, char[] password) {
        return showing(new StoreFile(file, password.clone()));
    }

    /**
     * Accepts a certificate that is not for the host that was connected to: whoever has any certificate that is trusted can
     * then read along. For servers that are reached by other names than those of their certificates, and trusted by a trust
     * store of their own.
     */
    public Tls withoutHostNameCheck() {
        return new Tls(trusted, shown, contexts, HostNameCheck.OFF);
    }

    /** Accepts only a certificate for the host that was connected to, as without this. */
    public Tls withHostNameCheck() {
        return new Tls(trusted, shown, contexts, HostNameCheck.ON);
    }

    private Tls trusting(StoreFile file) {
        requireFiles();
        return ofFiles(file, shown, check);
    }

    private Tls showing(StoreFile file) {
        requireFiles();
        return ofFiles(trusted, file, check);
    }

    private void requireFiles() {
        if (!(contexts instanceof ReloadedContext)) {
            throw new IllegalStateException(
                    "the SSLContext that was given says itself whom it trusts and what it shows");
        }
    }

    /** Whether the server's certificate must be for the host that was connected to. */
    public boolean checksHostName() {
        return check == HostNameCheck.ON;
    }

    /** The file with the certificates that are trusted. */
    public Optional<Path> trustStore() {
        return Optional.ofNullable(trusted).map(StoreFile::path);
    }

    /** The file with the certificate that is shown. */
    public Optional<Path> keyStore() {
        return Optional.ofNullable(shown).map(StoreFile::path);
    }

    /**
     * The context that connections are made with.
     *
     * @throws IllegalArgumentException if a file cannot be read, naming it and what is wrong
     */
    public SSLContext context() {
        return contexts.get();
    }

    @Override
    public String toString() {
        return "TLS"
                + trustStore().map(file -> ", trust store " + file).orElse("")
                + keyStore().map(file -> ", key store " + file).orElse("")
                + (checksHostName() ? "" : ", host name not checked");
    }
}
