package io.dendro.integration.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.error.ConnectionException;
import io.dendro.error.TlsException;
import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.ReadingMapper;
import io.dendro.testing.IoTDBServer;
import io.dendro.testing.IoTDBServerOptions;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.tls.Tls;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.iotdb.isession.SessionDataSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that speaks TLS only. */
@IoTDBTest
@Timeout(180)
class TlsServerTest {

    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");
    private static final String PASSWORD = "st0re-Passw0rd";

    @TempDir
    private static Path folder;

    private static Path store;
    private static IoTDBServer server;

    @BeforeAll
    static void start() throws Exception {
        store = folder.resolve("server.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-alias",
                        "server",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=server",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-validity",
                        "30")
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        server = IoTDBServer.start(
                IoTDBServerOptions.defaults().withTls(store, PASSWORD).withProgress(line -> {}));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static SessionOptions options() {
        return SessionOptions.parse(server.url())
                .withRetryTimeout(Duration.ZERO)
                .withTls(Tls.defaults().withTrustStore(store, PASSWORD.toCharArray()));
    }

    private static List<Reading> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Reading.of(NOON.plusMillis(i), "p", 1, i))
                .toList();
    }

    @Test
    void rowsGoThereAndBackAndTheOfficialClientSeesThem() throws Exception {
        try (Session session = Session.connect(options().withFetchSize(1000))) {
            ReadingMapper readings = new ReadingMapper(session);
            readings.insert(rows(20_000));

            assertThat(readings.select().list()).isEqualTo(rows(20_000));
            List<String> devices = session.metadata().devices("root.**").list().stream()
                    .map(d -> d.path())
                    .toList();
            assertThat(count(devices.get(0))).isEqualTo(20_000);
            session.databases().list();
        }
    }

    private static long count(String device) throws Exception {
        org.apache.iotdb.session.Session official = new org.apache.iotdb.session.Session.Builder()
                .host("127.0.0.1")
                .port(server.port())
                .useSSL(true)
                .trustStore(store.toString())
                .trustStorePwd(PASSWORD)
                .enableRedirection(false)
                .enableAutoFetch(false)
                .build();
        official.open(false);
        try (SessionDataSet result = official.executeQueryStatement("SELECT * FROM " + device)) {
            long rows = 0;
            while (result.hasNext()) {
                result.next();
                rows++;
            }
            return rows;
        } finally {
            official.close();
        }
    }

    @Test
    void aUrlSaysItAll() {
        String url = server.url() + "?tls=true&trustStore=" + store + "&trustStorePassword=" + PASSWORD;

        try (Session session = Session.connect(url)) {
            assertThat(session.server().version()).isNotEmpty();
            assertThat(session).asString().doesNotContain(PASSWORD);
        }
    }

    @Test
    void aPlainClientIsTold() {
        assertThatThrownBy(() -> Session.connect(options().withoutTls()))
                .isInstanceOf(TlsException.class)
                .hasMessageContaining("the server at 127.0.0.1:" + server.port() + " speaks TLS and this client plain");
    }

    @Test
    void anUntrustedServerIsRefused() {
        assertThatThrownBy(() -> Session.connect(options().withTls(Tls.defaults())))
                .isInstanceOf(TlsException.class)
                .hasMessageContaining("of nobody whom this client trusts");
    }

    @Test
    void theServerIsKnownByItsAddressOnly() {
        assertThatThrownBy(() -> Session.connect(options().withEndpoint("localhost", server.port())))
                .isInstanceOf(TlsException.class)
                .hasMessageContaining("is not for the host 'localhost'");
        Session.connect(options()
                        .withEndpoint("localhost", server.port())
                        .withTls(options().tls().orElseThrow().withoutHostNameCheck()))
                .close();
    }

    @Test
    void manyConnectionsAtOnceWork() {
        try (Session session = Session.connect(options())) {
            List<Thread> threads = new ArrayList<>();
            List<Object> seen = new java.util.concurrent.CopyOnWriteArrayList<>();
            for (int i = 0; i < 8; i++) {
                Thread thread = new Thread(() -> {
                    for (int j = 0; j < 20; j++) {
                        seen.add(session.databases().list());
                    }
                });
                thread.start();
                threads.add(thread);
            }
            for (Thread thread : threads) {
                org.junit.jupiter.api.Assertions.assertDoesNotThrow(() -> thread.join());
            }
            assertThat(seen).hasSize(160);
        }
    }

    /** The other server of this run speaks plain. */
    @Test
    void aTlsClientOfAPlainServerIsTold(Session plain) {
        SessionOptions options =
                options().withEndpoints(plain.options().endpoints()).withConnectTimeout(Duration.ofSeconds(2));

        assertThatThrownBy(() -> Session.connect(options))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("server that speaks plain on that port behaves so");
    }
}
