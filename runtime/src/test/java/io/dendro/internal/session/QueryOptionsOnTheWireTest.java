package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.error.RequestTimeoutException;
import io.dendro.error.StatementException;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.internal.rpc.Faults;
import io.dendro.internal.wire.Cells;
import io.dendro.internal.wire.NullPattern;
import io.dendro.internal.wire.TestBlock;
import io.dendro.model.DataType;
import io.dendro.thrift.TSExecuteStatementReq;
import io.dendro.thrift.TSFetchResultsReq;
import io.dendro.thrift.TSSetTimeZoneReq;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server is told of the options of one query. */
@Timeout(60)
class QueryOptionsOnTheWireTest {

    private static final String SQL = "SELECT v FROM root.test.**";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final List<Object> requests = Collections.synchronizedList(new ArrayList<>());
    private final FakeServer server = FakeServer.start()
            .answer("setTimeZone", request -> heard(request, Answers.status(200, "")))
            .answer("fetchResultsV2", request -> heard(request, Answers.nextPage(false)));

    @AfterEach
    void stop() {
        server.close();
    }

    private Object heard(Object request, Object answer) {
        requests.add(request);
        return answer;
    }

    private <T> List<T> requests(Class<T> type) {
        return requests.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void answerWithColumns(int columns) {
        TestBlock block = TestBlock.ofRows(1);
        for (int i = 0; i < columns; i++) {
            block.with(Cells.of(DataType.INT32, NullPattern.NONE, 1));
        }
        List<String> types = Collections.nCopies(columns, "INT32");
        server.answer("executeStatementV2", request -> heard(request, Answers.firstPage(types, true, block.bytes())));
    }

    private static void readToTheEnd(ResultSet result) {
        while (result.next()) {
            assertThat(result.columns()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        // expected, real, rows of the first page, rows of the others
        "1,    1,    10000, 10000",
        "10,   10,   10000, 10000",
        "11,   11,   9090,  9090",
        "1000, 1000, 100,   100",
        ",     3,    1000,  10000",
        ",     200,  1000,  500",
        "3,    200,  10000, 500",
        "2000000, 1, 1,     10000",
    })
    void aPageHasFewerRowsWhenThereAreMoreColumns(Integer expected, int real, int first, int others) {
        answerWithColumns(real);
        QueryOptions options =
                expected == null ? QueryOptions.none() : QueryOptions.none().withExpectedColumns(expected);
        try (Session session = Session.connect(server.options())) {
            readToTheEnd(session.query(SQL, options));
        }
        assertThat(requests(TSExecuteStatementReq.class))
                .extracting("fetchSize")
                .containsExactly(first);
        assertThat(requests(TSFetchResultsReq.class)).extracting("fetchSize").containsExactly(others);
    }

    @Test
    void aFetchSizeOfTheQueryHoldsForAllItsPages() {
        answerWithColumns(200);
        try (Session session = Session.connect(server.options())) {
            readToTheEnd(session.query(SQL, QueryOptions.none().withFetchSize(77)));
        }
        assertThat(requests(TSExecuteStatementReq.class))
                .extracting("fetchSize")
                .containsExactly(77);
        assertThat(requests(TSFetchResultsReq.class)).extracting("fetchSize").containsExactly(77);
    }

    @Test
    void aFetchSizeOfTheSessionHoldsForNarrowResults() {
        answerWithColumns(20);
        try (Session session = Session.connect(server.options().withFetchSize(50))) {
            readToTheEnd(session.query(SQL, QueryOptions.none().withExpectedColumns(4)));
        }
        assertThat(requests(TSExecuteStatementReq.class))
                .extracting("fetchSize")
                .containsExactly(50);
        assertThat(requests(TSFetchResultsReq.class)).extracting("fetchSize").containsExactly(25);
    }

    @Test
    void theZoneIsSetWhenItIsAnotherThanTheConnectionHas() {
        answerWithColumns(1);
        try (Session session = Session.connect(server.options())) {
            readToTheEnd(session.query(SQL));
            readToTheEnd(session.query(SQL, QueryOptions.none().withZone(BERLIN)));
            readToTheEnd(session.query(SQL, QueryOptions.none().withZone(BERLIN)));
            readToTheEnd(session.query(
                    SQL, QueryOptions.none().withZone(SessionOptions.defaults().zone())));
            readToTheEnd(session.query(SQL, QueryOptions.none().withZone(BERLIN)));
            server.answer("executeStatementV2", request -> Answers.done(Answers.status(200, "")));
            session.execute("FLUSH");
        }
        assertThat(requests(TSSetTimeZoneReq.class))
                .extracting("timeZone")
                .containsExactly("Europe/Berlin", "Z", "Europe/Berlin", "Z");
    }

    @Test
    void aZoneThatTheServerRefusesIsNotTakenAsSet() {
        answerWithColumns(1);
        server.answer("setTimeZone", request -> heard(request, Answers.status(703, "no such zone")));
        try (Session session = Session.connect(server.options())) {
            assertThatExceptionOfType(StatementException.class)
                    .isThrownBy(() -> session.query(SQL, QueryOptions.none().withZone(BERLIN)))
                    .withMessageContaining("no such zone");
            readToTheEnd(session.query(SQL));
        }
        assertThat(requests(TSSetTimeZoneReq.class)).hasSize(1);
        assertThat(requests(TSExecuteStatementReq.class)).hasSize(1);
    }

    @Test
    void theServerIsToldTheTimeout() {
        answerWithColumns(1);
        try (Session session = Session.connect(server.options())) {
            readToTheEnd(session.query(SQL, QueryOptions.none().withTimeout(Duration.ofSeconds(9))));
            readToTheEnd(session.query(SQL));
        }
        assertThat(requests(TSExecuteStatementReq.class))
                .extracting(TSExecuteStatementReq::getTimeout)
                .satisfiesExactly(
                        ofQuery -> assertThat(ofQuery).isBetween(8_000L, 9_100L),
                        otherwise -> assertThat(otherwise).isGreaterThan(3_600_000L));
    }

    @Test
    void theClientGivesUpShortlyAfterTheTimeoutOfTheQuery() {
        server.over(Faults.at("executeStatementV2", Faults.silence()));
        answerWithColumns(1);
        long start = System.nanoTime();
        try (Session session = Session.connect(server.options())) {
            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(() -> session.query(SQL, QueryOptions.none().withTimeout(Duration.ofMillis(300))))
                    .withMessageContaining("the query's timeout of 300 ms")
                    .withMessageContaining(SQL);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(300), Duration.ofSeconds(10));
    }

    @Test
    void aQueryMayTakeLongerThanOtherRequests() {
        answerWithColumns(1);
        server.over(Faults.at("executeStatementV2", (call, frame, socket) -> {
            await().pollDelay(Duration.ofMillis(1_500)).until(() -> true);
            FakeServer.Line.SOUND.send(call, frame, socket);
        }));
        try (Session session = Session.connect(server.options().withRequestTimeout(Duration.ofMillis(750)))) {
            readToTheEnd(session.query(SQL, QueryOptions.none().withTimeout(Duration.ofSeconds(10))));
            assertThatExceptionOfType(RequestTimeoutException.class).isThrownBy(() -> session.query(SQL));
        }
    }

    @Test
    void aPageThatComesTooLateIsNotTakenForTheEnd() throws InterruptedException {
        answerWithColumns(1);
        server.answer("fetchResultsV2", request -> Answers.noPage(Answers.status(200, "")));
        try (Session session = Session.connect(server.options())) {
            ResultSet result = session.query(SQL, QueryOptions.none().withTimeout(Duration.ofMillis(150)));
            assertThat(result.next()).isTrue();
            Thread.sleep(200);
            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(result::next)
                    .withMessageContaining("the query's timeout of 150 ms")
                    .withMessageContaining("lack rows");
            readToTheEnd(session.query(SQL));
        }
    }

    @Test
    void aFirstPageThatComesTooLateIsRefusedAndItsQueryClosed() {
        answerWithColumns(1);
        server.over(Faults.at("executeStatementV2", (call, frame, socket) -> {
            await().pollDelay(Duration.ofMillis(300)).until(() -> true);
            FakeServer.Line.SOUND.send(call, frame, socket);
        }));
        try (Session session = Session.connect(server.options())) {
            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(() -> session.query(SQL, QueryOptions.none().withTimeout(Duration.ofMillis(200))));
            await().untilAsserted(() -> assertThat(server.calls()).contains("closeOperation"));
            assertThat(server.openConnections()).isEqualTo(1);
        }
    }
}
