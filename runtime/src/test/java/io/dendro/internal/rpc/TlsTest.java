package io.dendro.internal.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.error.ConnectionException;
import io.dendro.error.DendroException;
import io.dendro.error.TlsException;
import io.dendro.internal.limit.TimeLimit;
import io.dendro.tls.Certificates;
import io.dendro.tls.Tls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class TlsTest {

    @TempDir
    private static Path folder;

    private static Certificates certificates;

    private FakeServer server;

    @BeforeAll
    static void make() throws Exception {
        certificates = Certificates.in(folder)
                .with("server")
                .with("client")
                .withOutdated("outdated")
                .withEarly("early")
                .withOther("elsewhere");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static SSLServerSocket listener(SSLContext context) throws IOException {
        return (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    private SessionOptions start(String certificate) throws Exception {
        server = FakeServer.start(listener(certificates.server(certificate)));
        return server.options().withTls(certificates.trusting());
    }

    private static Connection open(SessionOptions options) {
        return Connection.open(options.endpoints().get(0), options, (device, node, leader) -> {}, TimeLimit.NONE);
    }

    private static DendroException failure(SessionOptions options) {
        Throwable thrown = catchThrowable(() -> open(options).close());
        assertThat(thrown).isInstanceOf(DendroException.class);
        Faults.assertKeepsThePassword(thrown);
        assertThat(thrown + "" + options + options.tls()).doesNotContain(Certificates.PASSWORD);
        return (DendroException) thrown;
    }

    @Test
    void aTrustedServerIsLoggedInTo() throws Exception {
        SessionOptions options = start("server");

        try (Connection connection = open(options)) {
            assertThat(connection.server().version()).isEqualTo("2.0.1-beta");
            assertThat(connection.isBroken()).isFalse();
        }
        assertThat(options).asString().contains("?tls=true");
    }

    @Test
    void aSessionSaysTheSame() throws Exception {
        SessionOptions options = start("server");

        try (Session session = Session.connect(options)) {
            assertThat(session.server().version()).isEqualTo("2.0.1-beta");
        }
    }

    @Test
    void certificatesMayBeInPemForm() throws Exception {
        SessionOptions options = start("server").withTls(Tls.defaults().withTrustStore(certificates.authorityPem()));

        open(options).close();
    }

    @ParameterizedTest
    @CsvSource({
        "outdated,  has expired, NotAfter",
        "early,     not valid yet, NotBefore",
        "elsewhere, is not for the host '127.0.0.1', hostNameCheck=false"
    })
    void aCertificateThatIsNotRightIsRefusedWithTheReason(String certificate, String reason, String more)
            throws Exception {
        DendroException failure = failure(start(certificate));

        assertThat(failure).isInstanceOf(TlsException.class).hasMessageContainingAll(reason, more, "127.0.0.1:");
        assertThat(failure.isTransient()).isFalse();
    }

    @Test
    void aCertificateOfAnUnknownAuthorityIsRefused() throws Exception {
        assertThat(failure(start("server").withTls(Tls.defaults())))
                .isInstanceOf(TlsException.class)
                .hasMessageContainingAll("of nobody whom this client trusts", "trustStore=");
    }

    @Test
    void theHostNameIsNotCheckedOnlyIfThatIsSaid() throws Exception {
        SessionOptions options = start("elsewhere");

        open(options.withTls(certificates.trusting().withoutHostNameCheck())).close();
        assertThat(failure(options.withTls(
                        certificates.trusting().withoutHostNameCheck().withHostNameCheck())))
                .hasMessageContaining("is not for the host");
    }

    @Test
    void aCertificateThatRanOutIsRefusedWithoutTheHostNameCheckToo() throws Exception {
        assertThat(failure(start("outdated").withTls(certificates.trusting().withoutHostNameCheck())))
                .hasMessageContaining("has expired");
    }

    @Test
    void aServerThatAsksForACertificateIsShownOne() throws Exception {
        SSLServerSocket listener = listener(certificates.server("server"));
        listener.setNeedClientAuth(true);
        server = FakeServer.start(listener);
        Tls tls = certificates.trusting();
        char[] password = Certificates.PASSWORD.toCharArray();

        open(server.options().withTls(tls.withKeyStore(certificates.store("client"), password)))
                .close();
        open(server.options().withTls(tls.withKeyStore(certificates.store("client", "JKS"), password)))
                .close();
        open(server.options().withTls(tls.withKeyStore(certificates.pem("client"))))
                .close();
    }

    @ParameterizedTest
    @CsvSource({"TLSv1.2", "TLSv1.3"})
    void aServerThatMissesACertificateIsToldOfInItsOwnSentence(String version) throws Exception {
        SSLServerSocket listener = listener(certificates.server("server"));
        listener.setNeedClientAuth(true);
        listener.setEnabledProtocols(new String[] {version});
        server = FakeServer.start(listener);

        // Where the server's last word is lost with the connection, the sentence names that and the other causes.
        assertThat(failure(server.options().withTls(certificates.trusting())))
                .hasMessageContainingAll("asks for a certificate of the client", "keyStore=");
    }

    @Test
    void aPlainClientOfATlsServerIsToldSo() throws Exception {
        assertThat(failure(start("server").withoutTls()))
                .isInstanceOf(TlsException.class)
                .hasMessageContainingAll("speaks TLS and this client plain", "tls=true");
    }

    /** The beginning of TLS is the length of a long message to such a server, and it waits for the rest. */
    @Test
    void aTlsClientOfAPlainServerThatWaitsIsToldSo() throws Exception {
        server = FakeServer.start();
        SessionOptions options =
                server.options().withTls(certificates.trusting()).withConnectTimeout(Duration.ofMillis(300));

        assertThat(failure(options))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContainingAll("server that speaks plain", "within 300 ms", "tls=true");
    }

    @Test
    void aTlsClientOfAPlainServerThatHangsUpIsToldSo() throws Exception {
        server = FakeServer.start();
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread hangsUp = new Thread(() -> {
                try {
                    listener.accept().close();
                } catch (IOException e) {
                    // The test is over.
                }
            });
            hangsUp.start();

            assertThat(failure(server.options()
                            .withTls(certificates.trusting())
                            .withEndpoint("127.0.0.1", listener.getLocalPort())))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("server that speaks plain");
            hangsUp.join();
        }
    }

    @Test
    void aTlsClientOfAPlainServerThatTalksIsToldSo() throws Exception {
        server = FakeServer.start();
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread talks = new Thread(() -> {
                try (var socket = listener.accept()) {
                    socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes("US-ASCII"));
                    socket.getInputStream().read(new byte[1000]);
                } catch (IOException e) {
                    // The test is over.
                }
            });
            talks.start();

            assertThat(failure(server.options()
                            .withTls(certificates.trusting())
                            .withEndpoint("127.0.0.1", listener.getLocalPort())))
                    .isInstanceOf(TlsException.class)
                    .hasMessageContaining("this client speaks TLS and the server at 127.0.0.1");
            talks.join();
        }
    }
}
