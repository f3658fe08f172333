package io.dendro.tls;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;

/** An authority and certificates that it signed, made anew for each run by the keytool of the running Java. */
public final class Certificates {

    /** Of all stores and keys; in no message, log or {@code toString}. */
    public static final String PASSWORD = "st0re-Passw0rd";

    private static final String AUTHORITY = "authority";

    private final Path folder;
    private final KeyStore all;

    private Certificates(Path folder, KeyStore all) {
        this.folder = folder;
        this.all = all;
    }

    public static Certificates in(Path folder) throws Exception {
        Path file = folder.resolve("all.p12");
        keytool(file, AUTHORITY, "-ext", "bc:c", "-validity", "30");
        Certificates made = new Certificates(folder, KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray()));
        return made;
    }

    /** A certificate of that name, for this machine. */
    public Certificates with(String name) throws Exception {
        return with(name, "-ext", "san=ip:127.0.0.1,dns:localhost", "-validity", "30");
    }

    /** A certificate of that name that ran out yesterday. */
    public Certificates withOutdated(String name) throws Exception {
        return with(name, "-ext", "san=ip:127.0.0.1", "-startdate", "-3d", "-validity", "2");
    }

    /** A certificate of that name that begins tomorrow. */
    public Certificates withEarly(String name) throws Exception {
        return with(name, "-ext", "san=ip:127.0.0.1", "-startdate", "+1d", "-validity", "2");
    }

    /** A certificate of that name for another host. */
    public Certificates withOther(String name) throws Exception {
        return with(name, "-ext", "san=dns:db.example", "-validity", "30");
    }

    private Certificates with(String name, String... options) throws Exception {
        Path file = folder.resolve("all.p12");
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-signer", AUTHORITY, "-signerkeypass", PASSWORD));
        keytool(file, name, arguments.toArray(String[]::new));
        return new Certificates(folder, KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray()));
    }

    private static void keytool(Path store, String alias, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair"));
        command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        command.addAll(List.of("-alias", alias, "-keyalg", "EC", "-dname", "CN=" + alias));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    /** A PKCS12 store with a certificate, its key and its chain. */
    public Path store(String name) throws Exception {
        return store(name, "PKCS12");
    }

    /** A store of that type. */
    public Path store(String name, String type) throws Exception {
        KeyStore store = KeyStore.getInstance(type);
        store.load(null, null);
        store.setKeyEntry(name, key(name), PASSWORD.toCharArray(), all.getCertificateChain(name));
        return write(store, name + "." + type);
    }

    /** A PKCS12 store with the certificate of the authority alone. */
    public Path authority() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry(AUTHORITY, all.getCertificate(AUTHORITY));
        return write(store, "trust.p12");
    }

    private Path write(KeyStore store, String name) throws Exception {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    /** The certificate of the authority in PEM form. */
    public Path authorityPem() throws Exception {
        return Files.writeString(
                folder.resolve("trust.pem"),
                "a comment\n" + pem("CERTIFICATE", all.getCertificate(AUTHORITY).getEncoded()));
    }

    /** A certificate, its chain and its key in PEM form. */
    public Path pem(String name) throws Exception {
        StringBuilder text = new StringBuilder(pem("PRIVATE KEY", key(name).getEncoded()));
        for (Certificate certificate : all.getCertificateChain(name)) {
            text.append(pem("CERTIFICATE", certificate.getEncoded()));
        }
        return Files.writeString(folder.resolve(name + ".pem"), text);
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(content) + "\n-----END " + kind
                + "-----\n";
    }

    private Key key(String name) throws GeneralSecurityException {
        return all.getKey(name, PASSWORD.toCharArray());
    }

    /** What a server speaks that shows a certificate and trusts the authority. */
    public SSLContext server(String name) throws Exception {
        char[] password = PASSWORD.toCharArray();
        return Tls.defaults()
                .withKeyStore(store(name), password)
                .withTrustStore(authority(), password)
                .context();
    }

    /** Trusts the authority. */
    public Tls trusting() throws Exception {
        return Tls.defaults().withTrustStore(authority(), PASSWORD.toCharArray());
    }
}
