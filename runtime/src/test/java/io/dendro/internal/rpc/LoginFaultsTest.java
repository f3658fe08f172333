package io.dendro.internal.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.dendro.SessionOptions;
import io.dendro.error.AuthenticationException;
import io.dendro.error.ConnectionException;
import io.dendro.error.DendroException;
import io.dendro.error.TlsException;
import io.dendro.internal.limit.TimeLimit;
import io.dendro.internal.rpc.FakeServer.Line;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class LoginFaultsTest {

    private final FakeServer server = FakeServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    private static Connection open(SessionOptions options) {
        return Connection.open(options.endpoints().get(0), options, (device, node, leader) -> {}, TimeLimit.NONE);
    }

    private static DendroException failure(SessionOptions options) {
        Throwable thrown = catchThrowable(() -> open(options).close());
        assertThat(thrown).isInstanceOf(DendroException.class);
        Faults.assertKeepsThePassword(thrown);
        return (DendroException) thrown;
    }

    private void assertNoConnectionIsLeft() {
        await().untilAsserted(() -> assertThat(server.openConnections()).isZero());
    }

    @Test
    void aSoundServerIsLoggedInTo() {
        try (Connection connection = open(server.options())) {
            assertThat(connection.server().version()).isEqualTo("2.0.1-beta");
            assertThat(connection.isBroken()).isFalse();
        }
        assertThat(server.calls()).containsExactly("getProperties", "openSession", "requestStatementId");
    }

    @Test
    void aRefusedConnectionIsTransientAndNamesTheAddress() throws Exception {
        int port;
        try (ServerSocket closedAtOnce = new ServerSocket(0)) {
            port = closedAtOnce.getLocalPort();
        }

        assertThat(failure(server.options().withEndpoint("127.0.0.1", port)))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContainingAll("cannot reach", "127.0.0.1:" + port)
                .matches(DendroException::isTransient);
    }

    @ParameterizedTest
    @ValueSource(strings = {"getProperties", "openSession", "requestStatementId"})
    void anAnswerCutAnywhereIsAConnectionFailure(String call) {
        int[] length = {1};
        for (int bytes = 0; bytes < length[0]; bytes++) {
            Line cut = Faults.cutAfter(bytes);
            server.over(Faults.at(call, (name, frame, socket) -> {
                length[0] = frame.length;
                cut.send(name, frame, socket);
            }));

            assertThat(failure(server.options()))
                    .as("cut after %d bytes", bytes)
                    .isInstanceOf(ConnectionException.class)
                    .matches(DendroException::isTransient);
        }
        assertThat(length[0]).isGreaterThan(20);
        assertNoConnectionIsLeft();
    }

    @ParameterizedTest
    @CsvSource({
        "ff ff ff ff 00 00,                        -1 bytes",
        "7f ff ff ff 00 00,                        2147483647 bytes",
        "20 00 00 01 00 00,                        536870913 bytes",
        "48 54 54 50 2f 31 2e 31 20 34 30 30 0d 0a, IoTDB port",
        "00 00 00 00 00 00 00 00,                  127.0.0.1"
    })
    void rubbishIsAConnectionFailureThatSaysWhatItLooksLike(String bytes, String said) {
        server.over((call, frame, socket) -> {
            Faults.instead(bytes).send(call, frame, socket);
            socket.close();
        });

        assertThat(failure(server.options()))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContainingAll(said, "127.0.0.1");
        assertNoConnectionIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"15 03 03 00 02 02 50", "15 03 01 00 02 02 50"})
    void anAlertOfTlsSaysWhichSideSpeaksIt(String bytes) {
        server.over((call, frame, socket) -> {
            Faults.instead(bytes).send(call, frame, socket);
            socket.close();
        });

        assertThat(failure(server.options()))
                .isInstanceOf(TlsException.class)
                .hasMessageContainingAll("speaks TLS and this client plain", "127.0.0.1", "tls=true");
        assertNoConnectionIsLeft();
    }

    @Test
    void framesOfRubbishAreConnectionFailures() {
        Random random = new Random(1);
        server.over((call, frame, socket) -> {
            byte[] rubbish = new byte[random.nextInt(100)];
            random.nextBytes(rubbish);
            byte[] kept = frame.clone();
            int start = 4 + random.nextInt(frame.length - 4);
            System.arraycopy(rubbish, 0, kept, start, Math.min(rubbish.length, frame.length - start));
            socket.getOutputStream().write(kept);
            socket.shutdownOutput();
        });
        for (int i = 0; i < 500; i++) {
            failure(server.options());
        }
        assertNoConnectionIsLeft();
    }

    @Test
    void silenceEndsWithTheConnectTimeout() {
        server.over(Faults.silence());

        assertThat(failure(server.options().withConnectTimeout(Duration.ofMillis(200))))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("no answer within the connect timeout of 200 ms")
                .matches(DendroException::isTransient);
        assertNoConnectionIsLeft();
    }

    @Test
    void aRefusedPasswordIsPermanentAndNotRepeated() {
        server.answer("openSession", request -> Answers.loggedIn(Answers.status(801, "Authentication failed.")));

        DendroException failure = failure(server.options());
        assertThat(failure).isInstanceOf(AuthenticationException.class).hasMessageContaining("Authentication failed.");
        assertThat(failure.isTransient()).isFalse();
        assertThat(failure.statusCode()).hasValue(801);
        assertNoConnectionIsLeft();
    }

    @Test
    void aLoginThatIsRefusedForAnotherReasonIsNoFailureOfAStatement() {
        server.answer("openSession", request -> Answers.loggedIn(Answers.status(822, "user is locked")));

        DendroException failure = failure(server.options());
        assertThat(failure)
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContainingAll("refuses the login of user 'root'", "user is locked");
        assertThat(failure.statusCode()).hasValue(822);
    }

    @Test
    void aServerThatIsTooBusyToLogInIsTransient() {
        server.answer("openSession", request -> Answers.loggedIn(Answers.status(606, "too many")));

        assertThat(failure(server.options()).isTransient()).isTrue();
    }

    @Test
    void aCrashOfTheServerAtLoginNamesUserAndZone() {
        server.answer("openSession", request -> {
            throw new IllegalStateException("zone unknown");
        });

        assertThat(failure(server.options())).hasMessageContainingAll("root:****@127.0.0.1", "zone Z");
    }

    @Test
    void aServerThatHangsUpOnTheWrongProtocolMakesTheMessageAskForIt() {
        server.over(Faults.cutAfter(0));

        assertThat(failure(server.options().withProtocol(SessionOptions.Protocol.COMPACT)))
                .hasMessageContaining("does it speak the compact protocol?");
    }

    @Test
    void aHostThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> open(server.options().withEndpoint("host with spaces", 6667)))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContainingAll("host with spaces:6667", "unknown host");
    }
}
