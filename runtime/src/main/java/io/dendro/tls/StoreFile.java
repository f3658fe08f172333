package io.dendro.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Collections;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** A file with certificates, and perhaps a private key. Immutable. */
final class StoreFile {

    private static final char[] NO_PASSWORD = {};

    private final Path path;
    private final char @Nullable [] password;

    /** @param password not changed any more */
    StoreFile(Path path, char @Nullable [] password) {
        this.path = path;
        this.password = password;
    }

    Path path() {
        return path;
    }

    /** Changes when the file does. */
    String stamp() {
        try {
            return Files.getLastModifiedTime(path) + " " + Files.size(path);
        } catch (IOException e) {
            return "missing";
        }
    }

    TrustManager[] trustManagers() {
        return read("trust store", store -> {
            if (store.size() == 0) {
                throw new GeneralSecurityException("it has no certificate" + withoutPassword());
            }
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            return factory.getTrustManagers();
        });
    }

    KeyManager[] keyManagers() {
        return read("key store", store -> {
            if (!hasKey(store)) {
                throw new GeneralSecurityException("it has no private key" + withoutPassword());
            }
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(store, password == null ? NO_PASSWORD : password);
            return factory.getKeyManagers();
        });
    }

    private static boolean hasKey(KeyStore store) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                return true;
            }
        }
        return false;
    }

    private String withoutPassword() {
        return password == null ? " that can be read without a password" : "";
    }

    private interface Use<T> {
        T of(KeyStore store) throws GeneralSecurityException;
    }

    private <T> T read(String role, Use<T> use) {
        try {
            return use.of(load());
        } catch (NoSuchFileException e) {
            throw unreadable(role, "there is no such file", e);
        } catch (UnrecoverableKeyException e) {
            throw unreadable(role, "its key has another password than the store", e);
        } catch (IOException e) {
            boolean wrongPassword = e.getCause() instanceof UnrecoverableKeyException;
            throw unreadable(role, wrongPassword ? "its password is another" : reason(e), e);
        } catch (GeneralSecurityException e) {
            throw unreadable(role, reason(e), e);
        }
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getName() : e.getMessage();
    }

    private IllegalArgumentException unreadable(String role, String reason, Exception e) {
        return new IllegalArgumentException(
                "the " + role + " " + path + " cannot be used: " + reason
                        + "; expected a PKCS12 or JKS store and its password," + " or a PEM file without one",
                e);
    }

    private KeyStore load() throws IOException, GeneralSecurityException {
        byte[] content = Files.readAllBytes(path);
        return PemFile.isPem(content) ? new PemFile(content).store() : KeyStore.getInstance(path.toFile(), password);
    }
}
