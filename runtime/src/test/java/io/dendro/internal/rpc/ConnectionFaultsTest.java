package io.dendro.internal.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.dendro.QueryOptions;
import io.dendro.SessionOptions;
import io.dendro.error.ConnectionException;
import io.dendro.error.DendroException;
import io.dendro.error.RequestTimeoutException;
import io.dendro.error.StatementException;
import io.dendro.internal.limit.TimeLimit;
import io.dendro.internal.wire.Cells;
import io.dendro.internal.wire.EncodedTablet;
import io.dendro.internal.wire.NullPattern;
import io.dendro.internal.wire.TestBlock;
import io.dendro.model.DataType;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConnectionFaultsTest {

    private static final String SQL = "SELECT v FROM root.test.**";

    private final FakeServer server = FakeServer.start().answer("executeStatementV2", request -> page());

    private SessionOptions options = server.options();

    @AfterEach
    void stop() {
        server.close();
    }

    private static Object page() {
        Cells cells = Cells.of(DataType.STRING, NullPattern.SOME, 9);
        return Answers.firstPage(
                List.of("STRING"), true, TestBlock.ofRows(9).with(cells).bytes());
    }

    private Connection open() {
        return Connection.open(options.endpoints().get(0), options, (device, node, leader) -> {}, TimeLimit.NONE);
    }

    private Statement statement() {
        return new Statement(SQL, QueryOptions.none(), options);
    }

    private DendroException failure(Connection connection) {
        Throwable thrown = catchThrowable(() -> connection.execute(statement()));
        assertThat(thrown).isInstanceOf(DendroException.class);
        Faults.assertKeepsThePassword(thrown);
        assertThat(((DendroException) thrown).statement()).hasValue(SQL);
        return (DendroException) thrown;
    }

    @Test
    void anAnswerCutAnywhereBreaksTheConnection() {
        int[] length = {1};
        for (int bytes = 0; bytes < length[0]; bytes++) {
            int cut = bytes;
            server.over(Faults.at("executeStatementV2", (call, frame, socket) -> {
                length[0] = frame.length;
                Faults.cutAfter(cut).send(call, frame, socket);
            }));
            try (Connection connection = open()) {
                assertThat(failure(connection))
                        .as("cut after %d bytes", bytes)
                        .isInstanceOf(ConnectionException.class)
                        .matches(DendroException::isTransient);
                assertThat(connection.isBroken()).isTrue();
            }
        }
        assertThat(length[0]).isGreaterThan(200);
    }

    @Test
    void silenceIsARequestTimeoutAndBreaksTheConnection() {
        options = options.withRequestTimeout(Duration.ofMillis(200));
        server.over(Faults.at("executeStatementV2", Faults.silence()));
        try (Connection connection = open()) {
            assertThat(failure(connection))
                    .isInstanceOf(RequestTimeoutException.class)
                    .hasMessageContaining("requestTimeout")
                    .matches(DendroException::isTransient);
            assertThat(connection.isBroken()).isTrue();
        }
    }

    @Test
    void silenceInTheMiddleOfAnAnswerIsARequestTimeoutToo() {
        options = options.withRequestTimeout(Duration.ofMillis(200));
        server.over(Faults.at("executeStatementV2", (call, frame, socket) -> socket.getOutputStream()
                .write(frame, 0, 50)));
        try (Connection connection = open()) {
            assertThat(failure(connection)).isInstanceOf(RequestTimeoutException.class);
        }
    }

    @Test
    void damagedAnswersNeverFailWithAnythingButOurExceptions() {
        Random random = new Random(7);
        server.over(Faults.at("executeStatementV2", (call, frame, socket) -> {
            byte[] damaged = frame.clone();
            for (int i = 0; i < 3; i++) {
                damaged[4 + random.nextInt(frame.length - 4)] = (byte) random.nextInt();
            }
            socket.getOutputStream().write(damaged);
            socket.shutdownOutput();
        }));
        for (int i = 0; i < 500; i++) {
            try (Connection connection = open()) {
                Throwable thrown = catchThrowable(() -> connection.execute(statement()));
                if (thrown != null) {
                    assertThat(thrown).isInstanceOf(DendroException.class);
                }
            }
        }
    }

    @Test
    void anAnswerToAnotherRequestBreaksTheConnection() {
        server.over(Faults.at("executeStatementV2", (call, frame, socket) -> {
            ByteBuffer.wrap(frame).putInt(4 + 8 + call.length(), 12345);
            socket.getOutputStream().write(frame);
        }));
        try (Connection connection = open()) {
            assertThat(failure(connection)).isInstanceOf(ConnectionException.class);
            assertThat(connection.isBroken()).isTrue();
        }
    }

    @Test
    void aCrashInsideTheServerIsPermanentAndLeavesTheConnectionGood() {
        server.answer("executeStatementV2", request -> {
            throw new IllegalStateException("no such thing");
        });
        try (Connection connection = open()) {
            assertThat(failure(connection))
                    .isInstanceOf(StatementException.class)
                    .matches(failure -> !failure.isTransient());
            assertThat(connection.isBroken()).isFalse();

            server.answer("executeStatementV2", request -> page());
            assertThat(connection.execute(statement()).firstPage().isLast()).isFalse();
        }
    }

    @Test
    void aQueryThatTheServerCannotCloseDoesNotFailTheNextRequest() {
        server.answer("closeOperation", request -> {
            throw new IllegalStateException("no such query");
        });
        try (Connection connection = open()) {
            connection.closeQuery(Answers.QUERY_ID);
            connection.closeQuery(Answers.QUERY_ID);

            assertThat(connection.execute(statement()).layout()).isNotNull();
            assertThat(connection.isBroken()).isFalse();
        }
    }

    @Test
    void closingAQueryOnADeadConnectionSaysNothingAndShowsInTheConnection() {
        try (Connection connection = open()) {
            server.dropAll();
            await().until(() -> {
                connection.closeQuery(Answers.QUERY_ID);
                return connection.isBroken();
            });
        }
    }

    @Test
    void closingAQueryNeverThrowsEvenIfTheServerDidNotReadInTime() {
        CountDownLatch end = new CountDownLatch(1);
        // While it does not answer it does not read either.
        server.answer("insertTablet", request -> answerAfter(end));
        options = options.withRequestTimeout(Duration.ofMillis(300));
        try (Connection connection = open()) {
            EncodedTablet tablet = RedirectedTest.tablet();
            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(() -> {
                        while (true) {
                            connection.sendTablet(tablet);
                        }
                    })
                    .withMessageContaining("does not read");

            connection.closeQuery(Answers.QUERY_ID);
            assertThat(connection.isBroken()).isTrue();
        } finally {
            end.countDown();
        }
    }

    private static Object answerAfter(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Answers.status(200, "");
    }

    @Test
    void aPageThatDoesNotComeFailsWithTheStatementOfItsQuery() {
        server.over(Faults.at("fetchResultsV2", Faults.cutAfter(30)));
        server.answer("fetchResultsV2", request -> Answers.nextPage(false));
        try (Connection connection = open()) {
            Statement statement = statement();
            Answer.Layout layout =
                    Objects.requireNonNull(connection.execute(statement).layout());
            connection.askForPage(statement, layout);

            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> connection.receivePage(statement, layout))
                    .withMessageContaining(SQL);
        }
    }
}
