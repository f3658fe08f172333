package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dendro.Endpoint;
import io.dendro.ServerVersion;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.error.IncompatibleVersionException;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.internal.rpc.Faults;
import io.dendro.thrift.ServerProperties;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which servers a session speaks to. */
@Timeout(60)
class ServerVersionsTest {

    private final FakeServer server = FakeServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    private static void make(FakeServer server, String version) {
        server.answer("getProperties", request -> new ServerProperties(version, List.of(), "ms", 65535))
                .answer("testConnectionEmptyRPC", request -> Answers.status(200, ""));
    }

    private static Endpoint endpoint(FakeServer node) {
        return node.options().endpoints().get(0);
    }

    private static IncompatibleVersionException refusal(SessionOptions options) {
        IncompatibleVersionException refusal =
                catchThrowableOfType(IncompatibleVersionException.class, () -> Session.connect(options)
                        .close());
        Faults.assertKeepsThePassword(refusal);
        return refusal;
    }

    /** What is logged while a session to the server opens two connections. */
    private String logOfConnecting() {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (Session session = Session.connect(server.options().withRetryTimeout(Duration.ofSeconds(5)))) {
            server.answer("executeStatementV2", request -> Answers.done(Answers.status(200, "")));
            server.dropAll();
            session.execute("FLUSH");
        } finally {
            System.setErr(before);
        }
        assertThat(server.calls()).filteredOn("openSession"::equals).hasSize(2);
        return log.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.13.4", "1.3.2", "1.3.4-SNAPSHOT", "2.0.0"})
    void aServerThatIsTooOldIsRefusedBeforeItHearsThePassword(String version) {
        make(server, version);

        IncompatibleVersionException refusal = refusal(server.options().withRetryTimeout(Duration.ofSeconds(30)));

        assertThat(refusal)
                .hasMessageContainingAll(
                        "127.0.0.1", "is IoTDB " + version + ",", "2.0.1 and newer", "update the server");
        assertThat(refusal.isTransient()).isFalse();
        assertThat(server.calls()).containsExactly("getProperties");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0.1-beta", "2.0.1", "2.0.8", "2.1.0-SNAPSHOT"})
    void aServerOfTheSameMajorVersionIsSpokenTo(String version) {
        make(server, version);

        assertThat(logOfConnecting()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNKNOWN", "", "3.0.0"})
    void aServerWhoseVersionSaysNothingIsSpokenToWithOneLineInTheLog(String version) {
        make(server, version);

        assertThat(logOfConnecting().lines())
                .singleElement()
                .asString()
                .contains("WARN", "that it is IoTDB '" + version + "'", "IoTDB 2 from 2.0.1 on");
    }

    @Test
    void aSessionTellsTheVersionAsTextAndAsNumbers() {
        make(server, "2.0.6-SNAPSHOT");
        try (Session session = Session.connect(server.options())) {
            assertThat(session.server().version()).isEqualTo("2.0.6-SNAPSHOT");
            assertThat(session.server().release()).hasValue(new ServerVersion(2, 0, 6));
        }
    }

    @Test
    void aServerThatRefusesTheProtocolIsIncompatibleToo() {
        server.answer("openSession", request -> Answers.loggedIn(Answers.status(201, "too old a client")));

        IncompatibleVersionException refusal = refusal(server.options());

        assertThat(refusal).hasMessageContainingAll("127.0.0.1", "protocol", "too old a client");
        assertThat(refusal.statusCode()).hasValue(201);
    }

    @Test
    void ofSeveralNodesOneThatFitsIsEnough() {
        make(server, "1.3.2");
        try (FakeServer other = FakeServer.start();
                Session session =
                        Session.connect(server.options().withEndpoints(List.of(endpoint(server), endpoint(other))))) {
            assertThat(session.server().version()).isEqualTo("2.0.1-beta");
        }
    }

    @Test
    void ofSeveralNodesThatAreTooOldEachIsNamed() {
        make(server, "1.3.2");
        try (FakeServer other = FakeServer.start()) {
            make(other, "1.2.0");

            assertThat(refusal(server.options().withEndpoints(List.of(endpoint(server), endpoint(other)))))
                    .hasMessageContainingAll(
                            "IoTDB 1.3.2", "IoTDB 1.2.0", endpoint(other).toString());
        }
    }
}
