package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.error.ConnectionException;
import io.dendro.error.DendroException;
import io.dendro.error.RequestTimeoutException;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.internal.rpc.FakeServer.Line;
import io.dendro.internal.rpc.Faults;
import io.dendro.internal.wire.Cells;
import io.dendro.internal.wire.NullPattern;
import io.dendro.internal.wire.TestBlock;
import io.dendro.model.DataType;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results whose server fails between pages: they fail too, and never end as if they were complete. */
@Timeout(60)
class ResultFaultsTest {

    private static final String SQL = "SELECT v FROM root.test.**";
    private static final int ROWS_A_PAGE = 3;

    private final FakeServer server = FakeServer.start()
            .answer("executeStatementV2", request -> Answers.firstPage(List.of("INT32"), true, block()))
            .answer("fetchResultsV2", request -> Answers.nextPage(false, block()));

    @AfterEach
    void stop() {
        server.close();
    }

    private static byte[] block() {
        return TestBlock.ofRows(ROWS_A_PAGE)
                .with(Cells.of(DataType.INT32, NullPattern.NONE, ROWS_A_PAGE))
                .bytes();
    }

    private Session connect() {
        return Session.connect(server.options());
    }

    private static int count(ResultSet result) {
        int rows = 0;
        while (result.next()) {
            rows++;
        }
        return rows;
    }

    /** Reads what came before the failure, then fails, and goes on failing. */
    private static DendroException failure(ResultSet result) {
        for (int row = 0; row < ROWS_A_PAGE; row++) {
            assertThat(result.next()).isTrue();
        }
        DendroException first = catchThrowableOfType(DendroException.class, result::next);
        assertThat(first).isNotNull();
        assertThat(first.statement()).hasValue(SQL);
        assertThatExceptionOfType(DendroException.class).isThrownBy(result::next);
        assertThatCode(result::close).doesNotThrowAnyException();
        return first;
    }

    @Test
    void aSoundResultIsReadToItsEnd() {
        try (Session session = connect();
                ResultSet result = session.query(SQL)) {
            assertThat(count(result)).isEqualTo(2 * ROWS_A_PAGE);
            assertThat(result.next()).isFalse();
        }
    }

    @Test
    void aPageCutAnywhereFailsTheResultAndTheSessionGoesOn() {
        int[] length = {1};
        try (Session session = connect()) {
            for (int bytes = 0; bytes < length[0]; bytes++) {
                Line cut = Faults.cutAfter(bytes);
                server.over(Faults.at("fetchResultsV2", (call, frame, socket) -> {
                    length[0] = frame.length;
                    cut.send(call, frame, socket);
                }));
                try (ResultSet result = session.query(SQL)) {
                    assertThat(failure(result)).as("cut after %d bytes", bytes).isInstanceOf(ConnectionException.class);
                }
            }
            assertThat(length[0]).isGreaterThan(100);
            server.over(Line.SOUND);
            try (ResultSet result = session.query(SQL)) {
                assertThat(count(result)).isEqualTo(2 * ROWS_A_PAGE);
            }
        }
    }

    @Test
    void aPageThatDoesNotComeIsARequestTimeout() {
        server.over(Faults.at("fetchResultsV2", Faults.silence()));
        try (Session session = Session.connect(server.options().withRequestTimeout(Duration.ofMillis(200)));
                ResultSet result = session.query(SQL)) {
            assertThat(failure(result)).isInstanceOf(RequestTimeoutException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"715, was killed, false", "301, Query has executed more than 100 ms, true", "602, stopping, true"})
    void aQueryThatTheServerEndedFailsTheResult(int code, String words, boolean isTransient) {
        server.answer("fetchResultsV2", request -> Answers.noPage(Answers.status(code, words)));
        try (Session session = connect();
                ResultSet result = session.query(SQL)) {
            DendroException failure = failure(result);

            assertThat(failure.statusCode()).hasValue(code);
            assertThat(failure.isTransient()).isEqualTo(isTransient);
        }
    }

    @Test
    void aCrashOfTheServerOnAPageFailsTheResult() {
        server.answer("fetchResultsV2", request -> {
            throw new IllegalStateException("out of memory");
        });
        try (Session session = connect();
                ResultSet result = session.query(SQL)) {
            failure(result);
        }
    }

    @Test
    void aServerThatGoesAwayAfterTheLastPageDoesNotFailTheResult() {
        server.answer("executeStatementV2", request -> Answers.firstPage(List.of("INT32"), false, block()));
        server.over(Faults.at("executeStatementV2", (call, frame, socket) -> {
            socket.getOutputStream().write(frame);
            socket.close();
        }));
        try (Session session = connect()) {
            for (int i = 0; i < 20; i++) {
                ResultSet result = queryAgain(session);
                assertThat(count(result)).isEqualTo(ROWS_A_PAGE);
                assertThatCode(result::close).doesNotThrowAnyException();
            }
        }
    }

    /** The first call on a connection that died in the meantime may find that out. */
    private static ResultSet queryAgain(Session session) {
        try {
            return session.query(SQL);
        } catch (ConnectionException e) {
            return session.query(SQL);
        }
    }

    @Test
    void aResultThatIsClosedBeforeItsEndFreesItsConnection() {
        try (Session session = connect()) {
            for (int i = 0; i < 5; i++) {
                ResultSet result = session.query(SQL);
                assertThat(result.next()).isTrue();
                result.close();
                result.close();
                assertThat(result.next()).isFalse();
            }
        }
    }

    @Test
    void aResultWhoseSessionWasClosedSaysSo() {
        Session session = connect();
        try (ResultSet result = session.query(SQL)) {
            result.next();
            session.close();

            assertThatIllegalStateException()
                    .isThrownBy(() -> count(result))
                    .withMessageContaining("session was closed");
        }
    }
}
