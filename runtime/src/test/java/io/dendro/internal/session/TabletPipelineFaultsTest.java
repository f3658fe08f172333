package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.error.AccessDeniedException;
import io.dendro.error.ConnectionException;
import io.dendro.error.DendroException;
import io.dendro.error.InsertException;
import io.dendro.error.InsertException.Failure;
import io.dendro.error.RequestTimeoutException;
import io.dendro.error.ServerBusyException;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.internal.rpc.FakeServer.Line;
import io.dendro.internal.rpc.Faults;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.thrift.TSInsertTabletReq;
import io.dendro.thrift.TSStatus;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TabletPipelineFaultsTest {

    private final List<String> got = new CopyOnWriteArrayList<>();

    /** Refuses devices whose names end with "bad", and denies those that end with "denied". */
    private final FakeServer server = FakeServer.start().answer("insertTablet", this::answer);

    private TSStatus answer(Object request) {
        String device = ((TSInsertTabletReq) request).prefixPath;
        got.add(device);
        if (device.endsWith("denied")) {
            return Answers.status(803, "no permission for " + device);
        }
        return device.endsWith("bad") ? Answers.status(507, "refused " + device) : Answers.status(200, "");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Tablet tablet(Session session, String device) {
        Tablet tablet = session.tablet(List.of(MeasurementSchema.of("m", DataType.INT32)), Alignment.ALIGNED);
        tablet.clear(device);
        tablet.addRow(1);
        tablet.putInt(0, 1);
        return tablet;
    }

    private static void send(Session session, String... devices) {
        try (TabletStream stream = session.tabletStream()) {
            for (String device : devices) {
                stream.send(tablet(session, device));
            }
            stream.finish();
        }
    }

    @Test
    void everyRefusalIsReportedAndTheRestIsSent() {
        try (Session session = Session.connect(server.options())) {
            assertThatExceptionOfType(InsertException.class)
                    .isThrownBy(() -> send(session, "root.a", "root.1bad", "root.b", "root.2bad", "root.c"))
                    .satisfies(e -> assertThat(e.failures())
                            .containsExactly(
                                    new Failure("root.1bad", 507, "refused root.1bad", 1),
                                    new Failure("root.2bad", 507, "refused root.2bad", 3)))
                    .withMessageContainingAll("refused root.1bad", "1 more");
            send(session, "root.a", "root.b");
        }
        assertThat(server.calls()).filteredOn("insertTablet"::equals).hasSize(7);
        assertThat(server.calls()).filteredOn("openSession"::equals).hasSize(1);
    }

    @Test
    void aServerThatCannotServeFailsTheStreamAndTheSessionGoesOn() {
        server.answer("insertTablet", request -> Answers.status(602, "read only"));
        try (Session session = Session.connect(server.options())) {
            for (int i = 0; i < 3; i++) {
                assertThatExceptionOfType(ServerBusyException.class)
                        .isThrownBy(() -> send(session, "root.a", "root.b", "root.c"))
                        .matches(e -> e.device().orElseThrow().equals("root.a"));
            }
        }
    }

    @Test
    void anAnswerCutAnywhereFailsTheStreamAndTheSessionGoesOn() {
        try (Session session = Session.connect(server.options())) {
            int[] length = {1};
            for (int bytes = 0; bytes < length[0]; bytes++) {
                Line cut = Faults.cutAfter(bytes);
                server.over(Faults.at("insertTablet", (call, frame, socket) -> {
                    length[0] = frame.length;
                    cut.send(call, frame, socket);
                }));
                assertThatExceptionOfType(ConnectionException.class)
                        .isThrownBy(() -> send(session, "root.a", "root.b", "root.c", "root.d"))
                        .satisfies(Faults::assertKeepsThePassword);
            }
            assertThat(length[0]).isGreaterThan(20);
            server.over(Line.SOUND);
            send(session, "root.a");
        }
    }

    @Test
    void silenceIsARequestTimeoutThatNamesTheDevice() {
        server.over(Faults.at("insertTablet", Faults.silence()));
        try (Session session = Session.connect(server.options().withRequestTimeout(Duration.ofMillis(200)))) {
            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(() -> session.insert(tablet(session, "root.a")))
                    .matches(DendroException::isTransient)
                    .matches(e -> e.device().orElseThrow().equals("root.a"));
        }
    }

    @Test
    void aStreamClosedWithoutFinishGivesItsConnectionUp() {
        try (Session session = Session.connect(server.options())) {
            for (int i = 0; i < 3; i++) {
                TabletStream stream = session.tabletStream();
                stream.send(tablet(session, "root.a"));
                stream.close();
                stream.close();
                assertThatIllegalStateException().isThrownBy(stream::finish);
                assertThatIllegalStateException().isThrownBy(() -> stream.send(tablet(session, "root.a")));
            }
            send(session, "root.a");
        }
    }

    private static void assertSuppresses(Throwable failure, Failure... refused) {
        assertThat(failure.getSuppressed())
                .singleElement()
                .isInstanceOfSatisfying(InsertException.class, before -> assertThat(before.failures())
                        .containsExactly(refused));
    }

    @Test
    void aTabletIsSentEvenIfThatTellsThatAnEarlierOneFailed() {
        try (Session session = Session.connect(server.options());
                TabletStream stream = session.tabletStream()) {
            stream.send(tablet(session, "root.denied"));
            stream.send(tablet(session, "root.b"));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> stream.send(tablet(session, "root.c")));
            stream.send(tablet(session, "root.bad"));
            assertThatExceptionOfType(InsertException.class)
                    .isThrownBy(stream::finish)
                    .satisfies(e -> assertThat(e.failures())
                            .containsExactly(new Failure("root.bad", 507, "refused root.bad", 3)));
        }
        assertThat(got).containsExactly("root.denied", "root.b", "root.c", "root.bad");
    }

    @Test
    void aTabletIsKeptEvenIfSendingItTimesOut() {
        server.over(Faults.at("insertTablet", Faults.silence()));
        try (Session session = Session.connect(server.options().withRequestTimeout(Duration.ofSeconds(3)));
                TabletStream stream = session.tabletStream()) {
            stream.send(tablet(session, "root.a"));
            stream.send(tablet(session, "root.b"));
            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(() -> stream.send(tablet(session, "root.c")));
            got.clear();
            server.over(Line.SOUND);
            stream.finish();
        }
        assertThat(got).containsExactly("root.a", "root.b", "root.c");
    }

    @Test
    void aTabletThatCannotBeKeptDoesNotHideWhyItWasNotSent() {
        server.over(Faults.at("insertTablet", Faults.silence()));
        try (Session session = Session.connect(server.options().withRequestTimeout(Duration.ofSeconds(1)));
                TabletStream stream = session.tabletStream()) {
            stream.send(tablet(session, "root.a"));
            stream.send(tablet(session, "root.b"));
            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(() -> stream.send(tablet(session, "")))
                    .satisfies(e -> assertThat(e.getSuppressed())
                            .singleElement()
                            .isInstanceOf(IllegalStateException.class)
                            .asString()
                            .contains("no device"));
        }
    }

    @Test
    void aStepAfterAFailureHasAttemptsOfItsOwn() {
        server.answer("insertTablet", this::busy);
        try (Session session = Session.connect(server.options().withRetryTimeout(Duration.ofSeconds(2)));
                TabletStream stream = session.tabletStream()) {
            stream.send(tablet(session, "root.a"));
            assertThatExceptionOfType(ServerBusyException.class).isThrownBy(stream::finish);

            int before = got.size();
            server.answer("insertTablet", request -> got.size() == before ? busy(request) : answer(request));
            stream.finish();
            assertThat(got).hasSize(before + 2);
        }
    }

    @Test
    void whatIsMetBehindATabletThatIsSentAgainCountsWhenItIsSentAgainToo() {
        server.answer("insertTablet", request -> got.size() == 1 ? busy(request) : answer(request));
        try (Session session = Session.connect(server.options().withRetryTimeout(Duration.ofSeconds(10)))) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> send(session, "root.bad", "root.a", "root.denied"))
                    .satisfies(e -> assertSuppresses(e, new Failure("root.bad", 507, "refused root.bad", 0)));
        }
        assertThat(got).containsExactly("root.bad", "root.a", "root.denied", "root.a", "root.denied");
        assertThat(server.calls()).filteredOn("openSession"::equals).hasSize(1);
    }

    private TSStatus busy(Object request) {
        got.add(((TSInsertTabletReq) request).prefixPath);
        return Answers.status(606, "too busy");
    }

    @Test
    void aTimeOutHidesNoRefusalAndTheStreamCanGoOn() {
        server.over(Faults.at("insertTablet", (call, frame, socket) -> {
            if (got.size() == 1) {
                Line.SOUND.send(call, frame, socket);
            }
        }));
        Failure bad = new Failure("root.bad", 507, "refused root.bad", 0);
        try (Session session = Session.connect(server.options().withRequestTimeout(Duration.ofSeconds(3)));
                TabletStream stream = session.tabletStream()) {
            stream.send(tablet(session, "root.bad"));
            while (got.isEmpty()) {
                Thread.onSpinWait();
            }
            stream.send(tablet(session, "root.a"));
            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(stream::finish)
                    .satisfies(e -> assertSuppresses(e, bad));

            server.over(Line.SOUND);
            assertThatExceptionOfType(InsertException.class)
                    .isThrownBy(stream::finish)
                    .satisfies(e -> assertThat(e.failures()).containsExactly(bad));
        }
        assertThat(got).containsExactly("root.bad", "root.a", "root.a");
    }

    /** Who waits for a connection with others in hand could be waited for. */
    @Test
    void aStreamWhoseConnectionBreaksWaitsForNoOther() throws InterruptedException {
        SessionOptions options =
                server.options().withRetryTimeout(Duration.ofSeconds(10)).withRequestTimeout(Duration.ofSeconds(10));
        try (Session session = Session.connect(options)) {
            TabletStream stream = session.tabletStream();
            stream.send(tablet(session, "root.a"));
            Thread other = new Thread(() -> send(session, "root.b"));
            other.start();
            while (other.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            server.dropAll();
            stream.send(tablet(session, "root.c"));
            stream.finish();
            assertThat(got).contains("root.c").doesNotContain("root.b");

            stream.close();
            other.join();
            assertThat(got).contains("root.b");
        }
    }
}
