package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import io.dendro.Alignment;
import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.error.ConnectionException;
import io.dendro.error.NoFreeConnectionException;
import io.dendro.error.RequestTimeoutException;
import io.dendro.error.ServerBusyException;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.internal.rpc.FakeServer.Line;
import io.dendro.internal.rpc.Faults;
import io.dendro.internal.view.SessionView;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.thrift.TSExecuteStatementReq;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A call within a time ends by then, whatever it waits for; without it these would take minutes. */
@Timeout(60)
class WithinTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    /** Enough for a call that must succeed, also on a machine that is busy. */
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    /** In which something is surely done first, be the machine busy. */
    private static final Duration NOT_SO_SHORT = Duration.ofSeconds(2);

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String DEVICE = "root.db.d";
    private static final List<MeasurementSchema> COLUMNS = List.of(MeasurementSchema.of("m", DataType.INT32));

    private final List<Long> told = new CopyOnWriteArrayList<>();

    private final FakeServer server = FakeServer.start()
            .answer("executeStatementV2", request -> {
                told.add(((TSExecuteStatementReq) request).getTimeout());
                return ((TSExecuteStatementReq) request).getStatement().startsWith("SHOW")
                        ? Answers.firstPage(List.of("TEXT"), false)
                        : Answers.done(Answers.status(200, ""));
            })
            .answer("insertTablet", request -> Answers.status(200, ""));

    WithinTest() {
        Stream.of(
                        "executeBatchStatement",
                        "insertTablets",
                        "createAlignedTimeseries",
                        "createMultiTimeseries",
                        "setStorageGroup")
                .forEach(name -> server.answer(name, request -> Answers.status(200, "")));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private SessionOptions patient() {
        return server.options()
                .withConnectTimeout(LONG)
                .withRequestTimeout(LONG)
                .withRetryTimeout(LONG);
    }

    private static Named<Consumer<Session>> call(String name, Consumer<Session> call) {
        return Named.of(name, call);
    }

    static Stream<Named<Consumer<Session>>> calls() {
        return Stream.of(
                call("query", WithinTest::read),
                call("execute", session -> session.execute("FLUSH")),
                call("execute what must not be done twice", session -> session.execute("CREATE DATABASE root.db")),
                call("executeAll", session -> session.executeAll(List.of("FLUSH", "FLUSH"))),
                call("insert", session -> session.insert(tablet(session))),
                call("stream", WithinTest::write),
                call("tablets", session -> session.tablets().insert(List.of(tablet(session)))),
                call("createSeries", session -> session.createSeries(DEVICE, COLUMNS, Alignment.ALIGNED)),
                call("series", session -> session.series().create(Map.of(DEVICE, COLUMNS))),
                call("databases", session -> session.databases().createIfAbsent("root.db")),
                call(
                        "metadata",
                        session -> session.metadata().devices("root.**").list()),
                call("lastValues", session -> session.lastValues(DEVICE, List.of("m"), QueryOptions.none())
                        .close()));
    }

    private static void read(Session session) {
        try (ResultSet result = session.query("SHOW VERSION")) {
            assertThat(result.next()).isFalse();
        }
    }

    private static void write(Session session) {
        try (TabletStream stream = session.tabletStream()) {
            stream.send(tablet(session));
            stream.finish();
        }
    }

    private static Tablet tablet(Session session) {
        Tablet tablet = session.tablet(COLUMNS, Alignment.ALIGNED);
        tablet.clear(DEVICE);
        tablet.addRow(1);
        tablet.putInt(0, 1);
        return tablet;
    }

    /** Its failure, if it came no earlier than a short time and soon enough. */
    private static RequestTimeoutException ended(Runnable call) {
        return ended(SHORT, call);
    }

    private static RequestTimeoutException ended(Duration time, Runnable call) {
        long begin = System.nanoTime();
        RequestTimeoutException[] failure = new RequestTimeoutException[1];
        assertThatExceptionOfType(RequestTimeoutException.class)
                .isThrownBy(call::run)
                .withMessageContaining("the " + time.toMillis() + " ms of Session.within")
                .satisfies(e -> failure[0] = e)
                .matches(RequestTimeoutException::isTransient);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(time.minusMillis(20), SOON);
        return failure[0];
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aServerThatFallsSilentEndsTheCallAtItsTime(Consumer<Session> call) {
        try (Session session = Session.connect(patient())) {
            server.over(Faults.silence());

            assertThat(ended(() -> call.accept(session.within(SHORT))))
                    .hasMessageMatching(
                            "(?s)no answer within .*(may have been|give it more time).*|(?s)no time was left .*|(?s)the call did not succeed .*");

            await().untilAsserted(() ->
                    assertThat(server.openConnections()).as("it is closed").isZero());
            server.over(Line.SOUND);
            read(session);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aServerThatIsDownEndsTheCallAtItsTime(Consumer<Session> call) {
        try (Session session = Session.connect(patient())) {
            server.close();
            await().until(() -> server.openConnections() == 0);

            // The connection that is left is found dead, and none can be opened in its place.
            ended(() -> session.within(SHORT).execute("FLUSH"));

            assertThat(ended(() -> call.accept(session.within(SHORT))))
                    .hasMessageMatching("(?s).*(cannot reach|no time was left).*");
        }
    }

    @Test
    void howOftenItWasTriedIsTold() {
        try (Session session = Session.connect(patient())) {
            server.close();

            assertThat(ended(NOT_SO_SHORT, () -> read(session.within(NOT_SO_SHORT))))
                    .hasMessageMatching(
                            "(?s)none of \\d+ attempts succeeded within .*; the last failed: cannot reach.*")
                    .hasCauseInstanceOf(ConnectionException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aConnectionThatIsNotToBeHadEndsTheCallAtItsTime(Consumer<Session> call) {
        try (Session session = Session.connect(patient());
                TabletStream holder = session.tabletStream()) {
            assertThat(ended(A_SECOND, () -> call.accept(session.within(A_SECOND))))
                    .hasMessageContaining("no free connection")
                    .hasMessageContaining("a tablet stream, opened at")
                    .hasCauseInstanceOf(NoFreeConnectionException.class);
            holder.finish();
        }
    }

    @Test
    void aLoginThatIsNotAnsweredEndsTheCallAtItsTime() {
        try (Session session = Session.connect(patient())) {
            server.dropAll();
            server.over(Faults.silence());

            assertThat(ended(NOT_SO_SHORT, () -> read(session.within(NOT_SO_SHORT))))
                    .hasMessageContaining("no IoTDB answered the login");
        }
    }

    @Test
    void aServerThatIsBusyEndsTheCallAtItsTimeAndTheRowsMayBeThere() {
        server.answer("insertTablet", request -> Answers.status(606, "too much to write"));
        try (Session session = Session.connect(patient())) {
            assertThat(ended(NOT_SO_SHORT, () -> session.within(NOT_SO_SHORT).insert(tablet(session))))
                    .hasMessageContainingAll(
                            "attempts succeeded", "the last failed: too much to write", "may have been written or not")
                    .hasCauseInstanceOf(ServerBusyException.class)
                    .matches(e -> e.device().orElse("").equals(DEVICE))
                    .matches(e -> e.statusCode().orElse(0) == 606);
        }
    }

    private static void create(Session session) {
        session.createSeries(DEVICE, COLUMNS, Alignment.ALIGNED);
    }

    @Test
    void aCreationThatIsLateIsNotToldInWordsOfRows() {
        try (Session session = Session.connect(patient())) {
            server.over(Faults.at("createAlignedTimeseries", Faults.silence()));
            assertThat(ended(() -> create(session.within(SHORT))))
                    .hasMessageContaining("what was asked may have been carried out or not")
                    .hasMessageNotContaining("rows")
                    .matches(e -> e.device().orElse("").equals(DEVICE));

            server.over(Line.SOUND);
            server.answer("createAlignedTimeseries", request -> Answers.status(606, "too busy"));
            assertThat(ended(NOT_SO_SHORT, () -> create(session.within(NOT_SO_SHORT))))
                    .hasMessageContaining("the last failed: too busy")
                    .hasMessageNotContaining("rows");
        }
    }

    @Test
    void rowsThatAreLateMayBeThere() {
        try (Session session = Session.connect(patient())) {
            server.over(Faults.at("insertTablet", Faults.silence()));
            assertThat(ended(() -> session.within(SHORT).insert(tablet(session))))
                    .hasMessageContaining("the rows may have been written or not");
        }
    }

    @Test
    void aCountOfNodesHasATimeOfItsOwnIfItIsToHave() {
        try (Session session = Session.connect(patient())) {
            server.over(Faults.silence());
            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(() -> session.metadata().countNodes("root.**", 1, SHORT))
                    .withMessageContaining("the query's timeout of 300 ms");
        }
    }

    @Test
    void oneCallIsTheSessionItselfUnlessThereIsATime() {
        try (Session session = Session.connect(patient())) {
            assertThat(SessionView.oneCall(session)).isSameAs(session);

            Session call = SessionView.oneCall(session.within(LONG));
            assertThat(SessionView.oneCall(call)).isSameAs(call);
            assertThat(SessionView.areOfOne(call, session)).isTrue();
        }
    }

    @Test
    void whatTheAttemptBeforeFailedOfIsTold() {
        try (Session session = Session.connect(patient())) {
            server.over(Faults.at("insertTablet", (call, frame, socket) -> {
                server.over(Faults.at("insertTablet", Faults.silence()));
                Faults.cutAfter(0).send(call, frame, socket);
            }));

            assertThat(ended(NOT_SO_SHORT, () -> session.within(NOT_SO_SHORT).insert(tablet(session))))
                    .hasMessageContainingAll(
                            "no answer", "given up after 2 attempts", "the one before failed: the connection broke")
                    .satisfies(e -> assertThat(e.getSuppressed()).hasOnlyElementsOfType(ConnectionException.class));
        }
    }

    @Test
    void theServerIsToldOfNoMoreThanWhatIsLeft() {
        try (Session session = Session.connect(patient())) {
            read(session.within(Duration.ofSeconds(40)));
            session.within(Duration.ofSeconds(40)).execute("FLUSH");
        }
        // The client must not find a result whole that the server ended.
        assertThat(told).hasSize(2).allSatisfy(millis -> assertThat(millis).isBetween(20_000L, 40_010L));
    }

    @Test
    void theShorterTimeCounts() {
        try (Session session = Session.connect(patient())) {
            server.over(Faults.silence());
            ended(() -> read(session.within(LONG).within(SHORT)));
            server.over(Line.SOUND);
            read(session);
            server.over(Faults.silence());
            ended(() -> read(session.within(SHORT).within(LONG)));
        }
    }

    @Test
    void aResultIsReadToItsEndWithinTheTime() throws InterruptedException {
        server.answer("executeStatementV2", request -> Answers.firstPage(List.of("TEXT"), true));
        server.answer("fetchResultsV2", request -> Answers.noPage(Answers.status(200, "")));
        try (Session session = Session.connect(patient());
                ResultSet result = session.within(A_SECOND).query("SHOW VERSION")) {
            Thread.sleep(A_SECOND.toMillis());

            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(result::next)
                    .withMessageContaining("the 1000 ms of Session.within");
        }
    }

    @Test
    void eachStepOfAStreamHasATimeOfItsOwn() throws InterruptedException {
        try (Session session = Session.connect(patient());
                TabletStream stream = session.within(A_SECOND).tabletStream()) {
            Thread.sleep(A_SECOND.toMillis());
            server.over(Faults.silence());
            stream.send(tablet(session));
            Thread.sleep(A_SECOND.toMillis());

            ended(A_SECOND, stream::finish);
        }
    }

    @Test
    void aConnectionServesWithoutLimitAgainAfterwards() {
        try (Session session = Session.connect(patient())) {
            session.within(A_SECOND).execute("FLUSH");
            server.over((call, frame, socket) -> {
                await().pollDelay(A_SECOND.plusMillis(200)).until(() -> true);
                Line.SOUND.send(call, frame, socket);
            });

            session.execute("FLUSH");
            session.insert(tablet(session));
            read(session);
        }
        assertThat(server.calls()).filteredOn("openSession"::equals).hasSize(1);
    }

    @Test
    void closingAViewClosesNothing() {
        try (Session session = Session.connect(patient())) {
            Session view = session.within(SHORT.multipliedBy(100));
            view.close();

            read(view);
            read(session);
            assertThat(view).hasToString(session + ", each call within 30000 ms");
            assertThat(view.options()).isSameAs(session.options());
            assertThat(view.server()).isSameAs(session.server());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Integer.MAX_VALUE + 1L})
    void aTimeThatIsNoneIsRefused(long millis) {
        try (Session session = Session.connect(patient())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> session.within(Duration.ofMillis(millis)))
                    .withMessageContaining("between 1 ms and 2147483647 ms");
        }
    }
}
