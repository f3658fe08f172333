package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.dendro.Alignment;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.error.ConnectionException;
import io.dendro.error.DendroException;
import io.dendro.error.NoFreeConnectionException;
import io.dendro.error.RequestTimeoutException;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.internal.rpc.FakeServer.Line;
import io.dendro.internal.rpc.Faults;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SessionFaultsTest {

    private static final String SQL = "SHOW VERSION";
    private static final List<MeasurementSchema> COLUMNS = List.of(MeasurementSchema.of("m", DataType.INT32));

    private final FakeServer server = FakeServer.start()
            .answer("executeStatementV2", request -> Answers.firstPage(List.of("TEXT"), true))
            .answer("fetchResultsV2", request -> Answers.nextPage(false));

    @AfterEach
    void stop() {
        server.close();
    }

    private static void run(Session session) {
        try (ResultSet result = session.query(SQL)) {
            assertThat(result.next()).isFalse();
        }
    }

    @Test
    void aSessionWithoutAFreeConnectionSaysWhatToDo() {
        try (Session session = Session.connect(server.options().withRequestTimeout(Duration.ofMillis(300)));
                ResultSet held = session.query(SQL)) {
            assertThatExceptionOfType(NoFreeConnectionException.class)
                    .isThrownBy(() -> session.query(SQL))
                    .withMessageContainingAll("all 1 connections", "close results", "maxConnections")
                    .withMessageContainingAll("the result of 'SHOW VERSION', opened at ", "for 0 s")
                    .withMessageNotContaining("opened at io.dendro.")
                    .satisfies(Faults::assertKeepsThePassword);
            assertThat(held.next()).isFalse();
            run(session);
        }
    }

    @Test
    void theHolderThatIsNamedIsTheOneOfLongest() {
        try (Session session = Session.connect(server.options().withMaxConnections(3))) {
            ResultSet first = session.query("SHOW first");
            ResultSet second = session.query("SHOW second");
            ResultSet third = session.query("SHOW third");
            first.close();
            first.close();
            ResultSet fourth = session.query("SHOW fourth");

            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(() -> session.within(Duration.ofMillis(300)).query(SQL))
                    .havingCause()
                    .isInstanceOf(NoFreeConnectionException.class)
                    .withMessageContaining("the longest in use is held by the result of 'SHOW second'");

            second.close();
            List.of(third, fourth).forEach(ResultSet::close);
            run(session);
        }
    }

    @Test
    void aSessionWhoseServerCameBackGoesOnAfterOneTransientFailureAtMost() {
        try (Session session = Session.connect(server.options())) {
            for (int i = 0; i < 10; i++) {
                run(session);
                server.dropAll();
                try {
                    run(session);
                } catch (DendroException e) {
                    assertThat(e.isTransient()).isTrue();
                    run(session);
                }
            }
        }
    }

    @Test
    void aRefusedLoginLeavesNothingBehind() {
        server.answer("openSession", request -> Answers.loggedIn(Answers.status(801, "wrong")));

        assertThatExceptionOfType(DendroException.class)
                .isThrownBy(() -> Session.connect(server.options()))
                .satisfies(Faults::assertKeepsThePassword);
        await().untilAsserted(() -> assertThat(server.openConnections()).isZero());
    }

    @Test
    void statementsOfTheWrongKindAreRefusedAndLeaveTheConnectionGood() {
        try (Session session = Session.connect(server.options())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> session.execute(SQL))
                    .withMessageContaining("query(");
            run(session);
            server.answer("executeStatementV2", request -> Answers.done(Answers.status(200, "")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> session.query("FLUSH"))
                    .withMessageContaining("execute(");
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> session.query(SQL))
                    .withMessageContaining("no columns");
            session.execute("CREATE DATABASE root.d");
        }
        assertThat(server.calls()).filteredOn("openSession"::equals).hasSize(1);
    }

    @Test
    void aClosedSessionSaysSoAtEveryCall() {
        Session session = Session.connect(server.options());
        session.close();
        session.close();

        List<ThrowingCallable> calls = List.of(
                () -> session.query(SQL),
                () -> session.execute(SQL),
                session::tabletStream,
                () -> session.insert(session.tablet(COLUMNS, Alignment.ALIGNED)),
                () -> session.createSeries("root.d", COLUMNS, Alignment.ALIGNED));
        for (ThrowingCallable call : calls) {
            assertThatIllegalStateException()
                    .isThrownBy(call)
                    .withMessageContaining("closed")
                    .satisfies(Faults::assertKeepsThePassword);
        }
    }

    @Test
    void aSessionDoesNotShowItsPassword() {
        try (Session session = Session.connect(server.options())) {
            assertThat(session.toString() + session.options() + session.server())
                    .contains("root:****@127.0.0.1")
                    .doesNotContain(FakeServer.PASSWORD);
        }
    }

    @Test
    void aResultThatIsLostFreesItsConnection() {
        try (Session session = Session.connect(server.options().withRequestTimeout(Duration.ofMillis(100)))) {
            assertThat(session.query(SQL).columns()).hasSize(1);
            await().ignoreException(ConnectionException.class).untilAsserted(() -> {
                System.gc();
                run(session);
            });
        }
    }

    @Test
    void closingTheSessionEndsCallsThatWaitForAnAnswer() throws Exception {
        server.over(Faults.at("executeStatementV2", Faults.silence()));
        Session session = Session.connect(server.options());
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread waiting = new Thread(() -> failure.set(catchThrowable(() -> session.query(SQL))));
        waiting.start();
        await().until(() -> server.calls().contains("executeStatementV2"));
        session.close();
        waiting.join(2_000);

        assertThat(failure.get())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("the session was closed", "not known", SQL);
        await().untilAsserted(() -> assertThat(server.openConnections()).isZero());
    }

    @Test
    void closingTheSessionClosesConnectionsOfOpenResults() {
        Session session = Session.connect(server.options());
        try (ResultSet open = session.query(SQL)) {
            session.close();
            await().untilAsserted(() -> assertThat(server.openConnections()).isZero());
            assertThatIllegalStateException().isThrownBy(open::next).withMessageContaining("the session was closed");
        }
    }

    @Test
    void anInterruptEndsTheWaitForAnAnswer() throws Exception {
        server.over(Faults.at("executeStatementV2", Faults.silence()));
        try (Session session = Session.connect(server.options())) {
            AtomicReference<Throwable> failure = new AtomicReference<>();
            Thread waiting = new Thread(() -> failure.set(catchThrowable(() -> session.query(SQL))));
            waiting.start();
            await().until(() -> server.calls().contains("executeStatementV2"));
            waiting.interrupt();
            waiting.join();

            assertThat(failure.get())
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("interrupted")
                    .hasMessageContaining(SQL);
            await().untilAsserted(() -> assertThat(server.openConnections()).isZero());
            server.over(Line.SOUND);
            run(session);
        }
    }

    @Test
    void threadsOnAFailingServerNeverLoseAConnection() throws Exception {
        Line unsteady = (call, frame, socket) -> {
            int end = ThreadLocalRandom.current().nextInt(6 * frame.length);
            (end < frame.length ? Faults.cutAfter(end) : Line.SOUND).send(call, frame, socket);
        };
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try (Session session = Session.connect(server.options().withMaxConnections(3))) {
            server.over(unsteady);
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                running.add(threads.submit(() -> runOften(session)));
            }
            for (Future<?> thread : running) {
                thread.get();
            }
            server.over(Line.SOUND);
            server.dropAll();
            assertThatCode(() -> openAtOnce(session, 3)).doesNotThrowAnyException();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void runOften(Session session) {
        for (int i = 0; i < 100; i++) {
            try {
                run(session);
            } catch (DendroException e) {
                assertThat(e.isTransient()).isTrue();
            }
        }
    }

    private static void openAtOnce(Session session, int results) {
        List<ResultSet> open = new ArrayList<>();
        while (open.size() < results) {
            try {
                open.add(session.query(SQL));
            } catch (ConnectionException e) {
                assertThat(e).hasMessageNotContaining("are in use");
            }
        }
        open.forEach(ResultSet::close);
    }
}
