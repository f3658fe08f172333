package io.dendro.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Certificates in PEM form, and perhaps the private key of the first of them. */
final class PemFile {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]*)-----END \\1-----");

    /** Tried one after the other, since the form of a key does not say it without being taken apart. */
    private static final List<String> KEY_ALGORITHMS = List.of("RSA", "EC", "EdDSA", "DSA");

    private final List<Certificate> certificates = new ArrayList<>();
    private @Nullable PrivateKey key;

    static boolean isPem(byte[] content) {
        return text(content).contains("-----BEGIN ");
    }

    PemFile(byte[] content) throws GeneralSecurityException {
        Matcher block = BLOCK.matcher(text(content));
        while (block.find()) {
            add(block.group(1), block.group(2));
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private void add(String kind, String base64) throws GeneralSecurityException {
        if (kind.equals("CERTIFICATE")) {
            certificates.add(CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(decoded(base64))));
        } else if (kind.equals("PRIVATE KEY")) {
            key = key(decoded(base64));
        } else if (kind.endsWith("PRIVATE KEY")) {
            throw new GeneralSecurityException("its key is an " + kind
                    + ", not a PKCS#8 PRIVATE KEY without a password (openssl pkcs8 -topk8 -nocrypt makes one)");
        }
    }

    private static byte[] decoded(String base64) throws GeneralSecurityException {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("one of its blocks is not Base64");
        }
    }

    private static PrivateKey key(byte[] encoded) throws GeneralSecurityException {
        for (String algorithm : KEY_ALGORITHMS) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            } catch (InvalidKeySpecException e) {
                // It is a key of another algorithm.
            }
        }
        throw new GeneralSecurityException("its key is of none of the algorithms " + String.join(", ", KEY_ALGORITHMS));
    }

    /** The certificates alone, or the key with them as its chain. Has no password. */
    KeyStore store() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        if (key != null) {
            store.setKeyEntry("key", key, new char[0], certificates.toArray(Certificate[]::new));
            return store;
        }
        for (Certificate certificate : certificates) {
            store.setCertificateEntry("certificate " + store.size(), certificate);
        }
        return store;
    }
}
