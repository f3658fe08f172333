package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.dendro.Alignment;
import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.error.ConnectionException;
import io.dendro.error.InsertException;
import io.dendro.error.RequestTimeoutException;
import io.dendro.error.ServerBusyException;
import io.dendro.error.StatementException;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.internal.rpc.FakeServer.Line;
import io.dendro.internal.rpc.Faults;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.thrift.TSExecuteStatementReq;
import io.dendro.thrift.TSInsertTabletReq;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session does about failures that pass. */
@Timeout(60)
class RetryTest {

    private static final String SQL = "SHOW VERSION";
    private static final int TABLETS = 6;

    /** The rows that the server has: the value of each tablet, in the order in which they came. */
    private final List<Integer> written = new CopyOnWriteArrayList<>();

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();

    private final FakeServer server = FakeServer.start()
            .answer("executeStatementV2", request -> {
                String sql = ((TSExecuteStatementReq) request).getStatement();
                statements.add(sql);
                return sql.equals(SQL)
                        ? Answers.firstPage(List.of("TEXT"), false)
                        : Answers.done(Answers.status(200, ""));
            })
            .answer("insertTablet", request -> {
                if (refusals.getAndDecrement() > 0) {
                    return Answers.status(606, "too much to write");
                }
                TSInsertTabletReq tablet = (TSInsertTabletReq) request;
                written.add(tablet.values.getInt(tablet.values.position()));
                return Answers.status(200, "");
            });

    @AfterEach
    void stop() {
        server.close();
    }

    private SessionOptions patient() {
        return server.options().withRetryTimeout(Duration.ofSeconds(10));
    }

    private static void run(Session session) {
        try (ResultSet result = session.query(SQL)) {
            assertThat(result.next()).isFalse();
        }
    }

    private static void write(Session session) {
        Tablet tablet = session.tablet(List.of(MeasurementSchema.of("m", DataType.INT32)), Alignment.ALIGNED);
        try (TabletStream stream = session.tabletStream()) {
            for (int i = 0; i < TABLETS; i++) {
                tablet.clear("root.db.d");
                tablet.addRow(1);
                tablet.putInt(0, i);
                stream.send(tablet);
            }
            stream.finish();
        }
    }

    /** Whatever was written twice: each tablet is there, and none is the last word before one that was sent later. */
    private void assertThatAllIsWrittenInOrder() {
        assertThat(IntStream.range(0, TABLETS).map(written::lastIndexOf).boxed())
                .isSorted()
                .doesNotContain(-1);
    }

    @Test
    void aQueryOnADeadConnectionIsAskedOnAnother() {
        try (Session session = Session.connect(patient())) {
            for (int i = 0; i < 10; i++) {
                server.dropAll();
                run(session);
            }
        }
    }

    @Test
    void aQueryWhoseAnswerIsCutIsAskedAgain() {
        AtomicInteger cuts = new AtomicInteger(3);
        server.over(Faults.at(
                "executeStatementV2",
                (call, frame, socket) ->
                        (cuts.getAndDecrement() > 0 ? Faults.cutAfter(5) : Line.SOUND).send(call, frame, socket)));
        try (Session session = Session.connect(patient())) {
            run(session);
        }
        assertThat(statements).hasSize(4);
    }

    @Test
    void tabletsSurviveAnAnswerCutAnywhere() {
        try (Session session = Session.connect(patient())) {
            int[] length = {1};
            for (int bytes = 0; bytes < length[0]; bytes++) {
                written.clear();
                Line cut = Faults.cutAfter(bytes);
                AtomicInteger answers = new AtomicInteger();
                server.over(Faults.at("insertTablet", (call, frame, socket) -> {
                    length[0] = frame.length;
                    (answers.getAndIncrement() == 2 ? cut : Line.SOUND).send(call, frame, socket);
                }));
                write(session);
                assertThatAllIsWrittenInOrder();
            }
            assertThat(length[0]).isGreaterThan(20);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void tabletsSurviveAServerThatCannotServeForAWhile(int times) {
        refusals.set(times);
        try (Session session = Session.connect(patient())) {
            write(session);
        }
        assertThatAllIsWrittenInOrder();
        assertThat(server.calls()).filteredOn("openSession"::equals).hasSize(1);
    }

    @Test
    void aServerThatNeverServesFailsTheCallWhenTheTimeIsOver() {
        refusals.set(Integer.MAX_VALUE);
        try (Session session = Session.connect(server.options().withRetryTimeout(Duration.ofSeconds(1)))) {
            long begin = System.nanoTime();
            assertThatExceptionOfType(ServerBusyException.class)
                    .isThrownBy(() -> write(session))
                    .withMessageContaining("too much to write")
                    .withMessageMatching("(?s).*; given up after \\d+ attempts in \\d\\.\\d s");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
            assertThat(server.calls()).filteredOn("insertTablet"::equals).hasSizeBetween(2, 100);
        }
    }

    @Test
    void aRefusalForGoodIsNotTriedAgain() {
        server.answer("insertTablet", request -> Answers.status(507, "no"));
        server.answer("executeStatementV2", request -> Answers.done(Answers.status(700, "no")));
        try (Session session = Session.connect(patient())) {
            assertThatExceptionOfType(InsertException.class).isThrownBy(() -> write(session));
            assertThatExceptionOfType(StatementException.class).isThrownBy(() -> run(session));
        }
        assertThat(server.calls()).filteredOn("insertTablet"::equals).hasSize(TABLETS);
        assertThat(server.calls()).filteredOn("executeStatementV2"::equals).hasSize(1);
    }

    @Test
    void aQueryThatNeedsTooMuchMemoryIsTriedForAFewSecondsOnly() {
        server.answer("executeStatementV2", request -> Answers.done(Answers.status(719, "732 GB are needed")));
        try (Session session = Session.connect(patient())) {
            long begin = System.nanoTime();
            assertThatExceptionOfType(ServerBusyException.class)
                    .isThrownBy(() -> run(session))
                    .withMessageContaining("732 GB");
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(6));
        }
    }

    @Test
    void aDatabaseThatMayBeThereIsCreatedAgain() {
        server.answer("setStorageGroup", request -> Answers.status(501, "root.db has already been created"));
        AtomicInteger cuts = new AtomicInteger(2);
        server.over(Faults.at(
                "setStorageGroup",
                (call, frame, socket) ->
                        (cuts.getAndDecrement() > 0 ? Faults.cutAfter(0) : Line.SOUND).send(call, frame, socket)));
        try (Session session = Session.connect(patient())) {
            session.databases().createIfAbsent("root.db");
        }
        assertThat(server.calls()).filteredOn("setStorageGroup"::equals).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE DATABASE root.db",
                "INSERT INTO root.db.d(m) VALUES (1)",
                "INSERT INTO root.db.d(time, m) VALUES (now(), 1)",
                "DELETE FROM root.db.** WHERE time < NOW() - 1h",
                "SELECT m + 1 INTO root.db.d(m) FROM root.db.d"
            })
    void aStatementThatMayDoHarmTwiceIsCarriedOutOnceAtMost(String sql) {
        server.over(Faults.at("executeStatementV2", Faults.cutAfter(0)));
        try (Session session = Session.connect(patient())) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> session.execute(sql))
                    .withMessageContainingAll("not known", sql)
                    .matches(e -> e.statement().equals(Optional.of(sql)));
            assertThatExceptionOfType(ConnectionException.class).isThrownBy(() -> session.query(sql));
        }
        assertThat(statements).containsExactly(sql, sql);
    }

    @Test
    void aLoginThatTheServerForgotIsMadeAgain() {
        AtomicInteger forgotten = new AtomicInteger(1);
        server.answer(
                "executeStatementV2",
                request -> forgotten.getAndDecrement() > 0
                        ? Answers.done(Answers.status(802, "log in first"))
                        : Answers.firstPage(List.of("TEXT"), false));
        try (Session session = Session.connect(patient())) {
            run(session);
        }
        assertThat(server.calls()).filteredOn("openSession"::equals).hasSize(2);
    }

    @Test
    void whatWasRefusedBeforeTheServerWentAwayIsTold() {
        server.answer("insertTablet", request -> Answers.status(507, "wrong type"));
        AtomicInteger answers = new AtomicInteger();
        server.over(Faults.at(
                "insertTablet",
                (call, frame, socket) ->
                        (answers.getAndIncrement() < 2 ? Line.SOUND : Faults.cutAfter(0)).send(call, frame, socket)));
        try (Session session = Session.connect(server.options())) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> write(session))
                    .satisfies(e -> assertThat(e.getSuppressed())
                            .singleElement()
                            .isInstanceOfSatisfying(InsertException.class, refused -> assertThat(refused.failures())
                                    .hasSize(2)));
        }
    }

    @Test
    void aQuerysOwnTimeBoundsItsAttempts() {
        try (Session session = Session.connect(patient())) {
            server.close();
            long begin = System.nanoTime();
            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(() -> session.query(SQL, QueryOptions.none().withTimeout(Duration.ofMillis(200))))
                    .withMessageContainingAll("the query's timeout of 200 ms", "the last failed: cannot reach")
                    .withCauseInstanceOf(ConnectionException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO root.db.d(time, m) VALUES (1, 1)",
                "  delete\nfrom root.db.** where time < 5",
                "SET TTL TO root.db 1000",
                "flush"
            })
    void aStatementThatDoesNoHarmTwiceIsCarriedOutAgain(String sql) {
        AtomicInteger cuts = new AtomicInteger(1);
        server.over(Faults.at(
                "executeStatementV2",
                (call, frame, socket) ->
                        (cuts.getAndDecrement() > 0 ? Faults.cutAfter(0) : Line.SOUND).send(call, frame, socket)));
        try (Session session = Session.connect(patient())) {
            session.execute(sql);
        }
        assertThat(statements).containsExactly(sql, sql);
    }

    @Test
    void aWriteDoesNotWaitForAServerOnceItsSessionIsClosed() throws Exception {
        refusals.set(Integer.MAX_VALUE);
        Session session = Session.connect(patient());
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread writing = new Thread(() -> failure.set(catchThrowable(() -> write(session))));
        writing.start();
        await().until(() -> server.calls().contains("insertTablet"));
        session.close();
        writing.join(Duration.ofSeconds(5).toMillis());

        assertThat(failure.get()).isInstanceOf(IllegalStateException.class).hasMessageContaining("closed");
    }
}
