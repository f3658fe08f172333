package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.dendro.Endpoint;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.TimePrecision;
import io.dendro.error.AuthenticationException;
import io.dendro.error.ConnectionException;
import io.dendro.error.IncompatiblePrecisionException;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.thrift.ServerProperties;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sessions that are opened while no server is there, and what they make of the one that comes. */
@Timeout(60)
class AbsentServerTest {

    private final FakeServer server =
            FakeServer.start().answer("executeStatementV2", request -> Answers.done(Answers.status(200, "")));
    private final SessionOptions options = server.options();
    private final SessionOptions said = options.withTimePrecision(TimePrecision.MILLISECONDS);

    @AfterEach
    void stop() {
        server.close();
    }

    private void count(String unit) {
        server.answer("getProperties", request -> new ServerProperties("2.0.1-beta", List.of(), unit, 65535));
    }

    @Test
    void withoutItsPrecisionAServerIsNeeded() {
        server.goAway();

        assertThatExceptionOfType(ConnectionException.class).isThrownBy(() -> Session.connect(options));
    }

    @Test
    void withItsPrecisionTheSessionOpensAndCallsConnectLater() {
        server.goAway();
        try (Session session = Session.connect(said)) {
            assertThat(session.timePrecision()).isEqualTo(TimePrecision.MILLISECONDS);
            assertThatExceptionOfType(ConnectionException.class).isThrownBy(() -> session.execute("FLUSH"));
            assertThatExceptionOfType(ConnectionException.class).isThrownBy(session::server);

            server.comeBack();

            session.execute("FLUSH");
            assertThat(session.server().version()).isEqualTo("2.0.1-beta");
        }
    }

    @Test
    void theVersionIsAskedForAsSoonAsItIsNeeded() {
        server.goAway();
        try (Session session = Session.connect(said.withRetryTimeout(Duration.ofSeconds(30)))) {
            Thread later = new Thread(server::comeBack);
            later.start();

            assertThat(session.server().version()).isEqualTo("2.0.1-beta");
        }
    }

    @Test
    void ofSeveralNodesNoneNeedsToBeThere() {
        server.goAway();
        Endpoint node = options.endpoints().get(0);
        try (FakeServer other = FakeServer.start()) {
            other.goAway();
            List<Endpoint> both = List.of(node, other.options().endpoints().get(0));
            try (Session session = Session.connect(said.withEndpoints(both))) {
                assertThatExceptionOfType(ConnectionException.class)
                        .isThrownBy(() -> session.execute("FLUSH"))
                        .withMessageContaining("no node can be reached");
            }
        }
    }

    @Test
    void aServerThatRefusesTheLoginIsToldAtOnce() {
        server.answer("openSession", request -> Answers.loggedIn(Answers.status(801, "Authentication failed")));

        assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> Session.connect(said));
    }

    @Test
    void anInterruptedThreadOpensNoSession() {
        server.goAway();
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(ConnectionException.class).isThrownBy(() -> Session.connect(said));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aServerOfAnotherPrecisionIsRefusedAtConnect() {
        count("us");

        assertThatExceptionOfType(IncompatiblePrecisionException.class)
                .isThrownBy(() -> Session.connect(said))
                .withMessageContainingAll(
                        options.endpoints().get(0).toString(),
                        "MICROSECONDS (us)",
                        "MILLISECONDS (ms)",
                        "timePrecision=us",
                        "withTimePrecision(MICROSECONDS)");
        await().untilAsserted(() -> assertThat(server.openConnections()).isZero());
    }

    @Test
    void aNodeOfAnotherPrecisionHidesNoneThatServes() {
        count("us");
        try (FakeServer other = FakeServer.start()) {
            List<Endpoint> both = List.of(
                    options.endpoints().get(0), other.options().endpoints().get(0));

            Session.connect(said.withEndpoints(both)).close();

            assertThat(other.calls()).contains("openSession");
        }
    }

    @Test
    void aServerOfAnotherPrecisionThatComesLaterGetsNoRequest() {
        server.goAway();
        count("ns");
        try (Session session = Session.connect(said)) {
            server.comeBack();

            assertThatExceptionOfType(IncompatiblePrecisionException.class)
                    .isThrownBy(() -> session.execute("INSERT INTO root.a(time, b) VALUES (1, 1)"))
                    .withMessageContaining("timePrecision=ns");
            assertThatExceptionOfType(IncompatiblePrecisionException.class).isThrownBy(session::server);
        }
        assertThat(server.calls()).doesNotContain("executeStatementV2");
    }

    @Test
    void aServerWhosePlaceOneOfAnotherPrecisionTakesGetsNoRequest() {
        try (Session session = Session.connect(options.withRetryTimeout(Duration.ofSeconds(5)))) {
            count("us");
            server.dropAll();

            assertThatExceptionOfType(IncompatiblePrecisionException.class)
                    .isThrownBy(() -> session.execute("INSERT INTO root.a(time, b) VALUES (1, 1)"))
                    .withMessageContainingAll("MICROSECONDS", "MILLISECONDS", "open a new session");
        }
    }
}
