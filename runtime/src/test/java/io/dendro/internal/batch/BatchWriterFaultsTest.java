package io.dendro.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dendro.Session;
import io.dendro.error.AuthenticationException;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.internal.rpc.FakeServer.Line;
import io.dendro.internal.rpc.Faults;
import io.dendro.thrift.TSInsertTabletReq;
import io.dendro.thrift.TSInsertTabletsReq;
import io.dendro.thrift.TSStatus;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertReport;
import io.dendro.write.UndeliveredException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A batch writer over a session whose server or line fails. The session tries nothing twice, so the writer must. */
@Timeout(60)
class BatchWriterFaultsTest {

    private static final BatchOptions TEN =
            BatchOptions.defaults().withBatchRows(10).withMaxAge(Duration.ofDays(1));

    /** The number of each row that is stored, by device and time. */
    private final Map<String, Integer> stored = new ConcurrentHashMap<>();

    private final FakeServer server = FakeServer.start()
            .answer("createAlignedTimeseries", request -> Answers.status(200, ""))
            .answer("insertTablet", request -> store((TSInsertTabletReq) request))
            .answer("insertTablets", request -> store((TSInsertTabletsReq) request));

    @AfterEach
    void stop() {
        server.close();
    }

    private TSStatus store(TSInsertTabletReq tablet) {
        if (tablet.prefixPath.endsWith("bad")) {
            return Answers.status(507, "refused " + tablet.prefixPath);
        }
        if (tablet.prefixPath.endsWith("secret")) {
            return Answers.status(803, "no permission");
        }
        ByteBuffer times = ByteBuffer.wrap(tablet.getTimestamps());
        ByteBuffer numbers = ByteBuffer.wrap(tablet.getValues());
        for (int row = 0; row < tablet.size; row++) {
            stored.put(tablet.prefixPath + "/" + times.getLong(), numbers.getInt());
        }
        return Answers.status(200, "");
    }

    private TSStatus store(TSInsertTabletsReq tablets) {
        TSStatus answer = Answers.status(200, "");
        for (int i = 0; i < tablets.prefixPaths.size(); i++) {
            TSStatus one = store(new TSInsertTabletReq(
                    tablets.sessionId,
                    tablets.prefixPaths.get(i),
                    tablets.measurementsList.get(i),
                    tablets.valuesList.get(i),
                    tablets.timestampsList.get(i),
                    tablets.typesList.get(i),
                    tablets.sizeList.get(i)));
            answer = one.code == 200 ? answer : one;
        }
        return answer;
    }

    private static List<Tick> ticks(String device, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> new Tick(i, device, i)).toList();
    }

    @Test
    void nothingIsLostOnALineThatBreaksAtEveryThirdAnswer() {
        server.over(Faults.at("insertTablet", (call, frame, socket) -> {
            Line line = ThreadLocalRandom.current().nextInt(3) == 0
                    ? Faults.cutAfter(ThreadLocalRandom.current().nextInt(frame.length))
                    : Line.SOUND;
            line.send(call, frame, socket);
        }));
        try (Session session = Session.connect(server.options().withRetryTimeout(Duration.ZERO));
                BatchWriter<Tick> writer = Tick.mapper(session).batchWriter(TEN)) {
            ticks("d", 0, 300).forEach(writer::add);
            writer.flush();
            assertThat(writer.writtenRows()).isEqualTo(300);
        }
        assertThat(stored).hasSize(300);
        assertThat(stored).allSatisfy((place, number) -> assertThat(place).isEqualTo("root.db.d/" + number));
    }

    @Test
    void aServerThatIsReadOnlyForAWhileGetsAllRowsAfterwards() throws InterruptedException {
        CountDownLatch refusals = new CountDownLatch(3);
        server.answer("insertTablet", request -> {
            refusals.countDown();
            return Answers.status(600, "read only");
        });
        try (Session session = Session.connect(server.options().withRetryTimeout(Duration.ZERO));
                BatchWriter<Tick> writer = Tick.mapper(session).batchWriter(TEN)) {
            writer.addAll(ticks("d", 0, 30));
            refusals.await();
            assertThat(writer.writtenRows()).isZero();
            server.answer("insertTablet", request -> store((TSInsertTabletReq) request));
            writer.flush();
            assertThat(writer.writtenRows()).isEqualTo(30);
        }
        assertThat(stored).hasSize(30);
    }

    @Test
    void refusalsOfOneTabletNameItsEntitiesOnly() {
        List<Tick> rows = new ArrayList<>(ticks("a", 0, 300));
        rows.addAll(ticks("1bad", 300, 600));
        rows.addAll(ticks("b", 600, 900));
        rows.addAll(ticks("2bad", 900, 910));
        try (Session session = Session.connect(server.options())) {
            assertThatThrownBy(() -> Tick.mapper(session).insert(rows))
                    .isInstanceOfSatisfying(EntityInsertException.class, e -> {
                        List<Tick> bad = new ArrayList<>(ticks("1bad", 300, 600));
                        bad.addAll(ticks("2bad", 900, 910));
                        assertThat(e.refused(Tick.class)).isEqualTo(bad);
                        assertThat(e.report().rows()).isEqualTo(600);
                        assertThat(e).hasMessageContaining("507 x310, first: refused root.db.1bad");
                    });
        }
    }

    /** As many rows as are put in order at once, and one more. */
    @Test
    void theLaterOfTwoRowsWinsOverOneThatWasToTravelWithOthers() {
        List<Tick> rows = new ArrayList<>();
        rows.add(new Tick(0, "seldom", 1));
        for (int i = 1; i < 1 << 18; i++) {
            rows.add(new Tick(i, "d" + i % 50, i));
        }
        rows.add(new Tick(0, "seldom", 2));
        try (Session session = Session.connect(server.options())) {
            assertThat(Tick.mapper(session).insert(rows).rows()).isEqualTo(rows.size());
        }
        assertThat(stored).containsEntry("root.db.seldom/0", 2).hasSize(1 << 18);
    }

    @Test
    void fewRowsOfADeviceAreDividedWhereTheyAreMoreThanATabletMayHave() {
        List<Tick> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add(new Tick(i, "d" + i % 20, i));
        }
        try (Session session = Session.connect(server.options().withTabletBytes(50))) {
            assertThat(Tick.mapper(session).insert(rows).rows()).isEqualTo(200);
        }
        assertThat(stored).hasSize(200);
        assertThat(server.calls()).filteredOn("insertTablet"::equals).hasSizeGreaterThanOrEqualTo(40);
        assertThat(server.calls()).doesNotContain("insertTablets");
    }

    @Test
    void mixedRowsThatAreRefusedAreFoundToo() {
        List<Tick> rows = new ArrayList<>();
        for (int i = 0; i < 70_000; i++) {
            rows.add(new Tick(i, i % 1_000 == 7 ? "bad" : "d" + i % 3, i));
        }
        try (Session session = Session.connect(server.options())) {
            for (Iterable<Tick> way : List.<Iterable<Tick>>of(rows, rows::iterator)) {
                assertThatThrownBy(() -> Tick.mapper(session).insert(way))
                        .isInstanceOfSatisfying(EntityInsertException.class, e -> {
                            assertThat(e.refused(Tick.class))
                                    .isEqualTo(rows.stream()
                                            .filter(row -> row.device().equals("bad"))
                                            .toList());
                            assertThat(e.report().rows()).isEqualTo(69_930);
                        });
            }
        }
    }

    @Test
    void whatCannotBeStoredOrMayNotBeWrittenDoesNotStopTheRest() {
        try (Session session = Session.connect(server.options());
                BatchWriter<Tick> writer = Tick.mapper(session).batchWriter(TEN)) {
            CompletableFuture<InsertReport<Tick>> first = writer.add(new Tick(0, "d", -1));
            ticks("d", 1, 10).forEach(writer::add);
            CompletableFuture<InsertReport<Tick>> second = writer.add(new Tick(0, "secret", 1));
            ticks("d", 11, 20).forEach(writer::add);
            writer.flush();

            assertThatThrownBy(first::join).cause().isInstanceOfSatisfying(EntityInsertException.class, e -> assertThat(
                            e.refused(Tick.class))
                    .containsExactly(new Tick(0, "d", -1)));
            assertThatThrownBy(second::join).cause().isInstanceOfSatisfying(EntityInsertException.class, e -> {
                assertThat(e.refused(Tick.class)).containsExactly(new Tick(0, "secret", 1));
                assertThat(e).hasMessageContaining("803 x1, first: no permission");
                assertThat(e.report().rows()).isEqualTo(9);
            });
            assertThat(writer.writtenRows()).isEqualTo(18);
            assertThat(writer.failedRows()).isEqualTo(2);
        }
        assertThat(stored).hasSize(18);
    }

    @Test
    void whereTheLoginIsRefusedTheEntitiesAreHandedBack() {
        try (Session session = Session.connect(server.options())) {
            server.dropAll();
            server.answer("openSession", request -> Answers.loggedIn(Answers.status(801, "Authentication failed.")));
            BatchWriter<Tick> writer = Tick.mapper(session).batchWriter(TEN);
            CompletableFuture<InsertReport<Tick>> future = writer.add(new Tick(0, "d", 1));
            writer.flush();

            assertThatThrownBy(future::join)
                    .cause()
                    .isInstanceOf(UndeliveredException.class)
                    .hasCauseInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void aSilentServerIsInterruptedByClose() {
        server.over(Faults.at("insertTablet", Faults.silence()));
        try (Session session = Session.connect(server.options().withRequestTimeout(Duration.ofMinutes(1)))) {
            BatchWriter<Tick> writer = Tick.mapper(session).batchWriter(TEN);
            writer.addAll(ticks("d", 0, 25));

            assertThat(writer.close(Duration.ofMillis(200))).isEqualTo(ticks("d", 0, 25));
            server.over(Line.SOUND);
            Tick.mapper(session).insert(ticks("d", 0, 1));
        }
        assertThat(stored).isNotEmpty();
    }
}
