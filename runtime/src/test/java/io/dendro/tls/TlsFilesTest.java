package io.dendro.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlsFilesTest {

    private static final char[] PASSWORD = Certificates.PASSWORD.toCharArray();

    @TempDir
    private static Path folder;

    private static Certificates certificates;

    @BeforeAll
    static void make() throws Exception {
        certificates = Certificates.in(folder).with("client");
    }

    private static void refused(Tls tls, String... said) {
        assertThatIllegalArgumentException()
                .isThrownBy(tls::context)
                .withMessageContainingAll(said)
                .withMessageNotContaining(Certificates.PASSWORD);
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        refused(
                Tls.defaults().withTrustStore(folder.resolve("none.p12"), PASSWORD),
                "trust store",
                "none.p12",
                "no such file");
        refused(Tls.defaults().withKeyStore(folder.resolve("none.pem")), "key store", "none.pem", "no such file");
    }

    @Test
    void aWrongPasswordIsSaid() throws Exception {
        char[] wrong = "wrong".toCharArray();

        refused(Tls.defaults().withTrustStore(certificates.authority(), wrong), "its password is another");
        refused(Tls.defaults().withKeyStore(certificates.store("client"), wrong), "its password is another");
    }

    @Test
    void aStoreWhosePasswordIsNotSaidIsRefused() throws Exception {
        refused(Tls.defaults().withTrustStore(certificates.authority()), "no certificate", "without a password");
    }

    @Test
    void aKeyStoreMustHaveAKey() throws Exception {
        refused(Tls.defaults().withKeyStore(certificates.authority(), PASSWORD), "no private key");
        refused(Tls.defaults().withKeyStore(certificates.authorityPem()), "no private key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing of the kind",
                "-----BEGIN CERTIFICATE-----\n\n-----END CERTIFICATE-----",
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
                "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----",
                "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----",
                "-----BEGIN CERTIFICATE-----\nA\n-----END CERTIFICATE-----"
            })
    void whatIsNoStoreIsRefused(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("odd.pem"), content);

        refused(Tls.defaults().withTrustStore(file), "trust store", "odd.pem", "expected a PKCS12 or JKS store");
    }

    @Test
    void aChangedFileIsReadAgainAndABrokenOneIsNot() throws Exception {
        Path file = folder.resolve("changing.pem");
        Files.copy(certificates.authorityPem(), file, StandardCopyOption.REPLACE_EXISTING);
        Tls tls = Tls.defaults().withTrustStore(file);

        SSLContext first = tls.context();
        assertThat(tls.context()).isSameAs(first);

        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        SSLContext second = tls.context();
        assertThat(second).isNotSameAs(first);

        Files.writeString(file, "half written");
        assertThat(tls.context()).isSameAs(second);
        Files.delete(file);
        assertThat(tls.context()).isSameAs(second);

        Files.copy(certificates.authorityPem(), file);
        assertThat(tls.context()).isNotSameAs(second);
    }

    @Test
    void whatIsShownNamesFilesOnly() throws Exception {
        Path trust = certificates.authority();
        Path key = certificates.store("client");
        Tls tls = Tls.defaults().withTrustStore(trust, PASSWORD).withKeyStore(key, PASSWORD);

        assertThat(tls).hasToString("TLS, trust store " + trust + ", key store " + key);
        assertThat(tls.withoutHostNameCheck()).asString().endsWith(", host name not checked");
        assertThat(tls.trustStore()).hasValue(trust);
        assertThat(tls.keyStore()).hasValue(key);
        assertThat(Tls.defaults()).hasToString("TLS");
    }

    @Test
    void thePasswordIsCopied() throws Exception {
        char[] password = PASSWORD.clone();
        Tls tls = Tls.defaults().withTrustStore(certificates.authority(), password);
        password[0] = 'x';

        assertThat(tls.context()).isNotNull();
    }

    @Test
    void aGivenContextIsUsedAsItIs() throws Exception {
        SSLContext context = certificates.trusting().context();
        Tls tls = Tls.of(context);

        assertThat(tls.context()).isSameAs(context);
        assertThat(tls.withoutHostNameCheck().context()).isSameAs(context);
        assertThatIllegalStateException()
                .isThrownBy(() -> tls.withTrustStore(certificates.authorityPem()))
                .withMessageContaining("SSLContext");
    }
}
