package io.dendro.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dendro.DeviceRecord;
import io.dendro.Session;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.model.DataType;
import io.dendro.thrift.TSInsertTabletReq;
import io.dendro.thrift.TSStatus;
import io.dendro.write.BackPressure;
import io.dendro.write.BatchListener;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import io.dendro.write.Durability;
import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertReport;
import io.dendro.write.QueueFullException;
import io.dendro.write.StoreDamage;
import io.dendro.write.StoreException;
import io.dendro.write.StoreOptions;
import io.dendro.write.UndeliveredException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A batch writer with a store, whose server is away, and which ends and begins again. */
@Timeout(60)
class StoredBatchWriterTest {

    private static final Duration NOW = Duration.ZERO;

    @TempDir
    private Path directory;

    private final List<Tick> stored = Collections.synchronizedList(new ArrayList<>());
    private final List<InsertReport<Tick>> refused = Collections.synchronizedList(new ArrayList<>());
    private final List<DeviceRecord> dropped = Collections.synchronizedList(new ArrayList<>());
    private final List<Tick> droppedEntities = Collections.synchronizedList(new ArrayList<>());
    private final List<StoreDamage> damages = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean away;

    private final BatchListener<Tick> listener = new BatchListener<>() {
        @Override
        public void refused(InsertReport<Tick> report) {
            refused.add(report);
        }

        @Override
        public void undelivered(UndeliveredException failure) {
            throw new AssertionError(failure);
        }

        @Override
        public void dropped(List<Tick> entities) {
            droppedEntities.addAll(entities);
        }

        @Override
        public void droppedRecords(List<DeviceRecord> records) {
            dropped.addAll(records);
        }

        @Override
        public void damaged(StoreDamage damage) {
            damages.add(damage);
        }
    };

    private final FakeServer server = FakeServer.start()
            .answer("createAlignedTimeseries", request -> Answers.status(200, ""))
            .answer("insertTablet", request -> store((TSInsertTabletReq) request));

    @AfterEach
    void stop() {
        server.close();
    }

    private TSStatus store(TSInsertTabletReq tablet) {
        if (away) {
            return Answers.status(600, "read only");
        }
        if (tablet.prefixPath.endsWith("bad")) {
            return Answers.status(507, "refused " + tablet.prefixPath);
        }
        ByteBuffer times = ByteBuffer.wrap(tablet.getTimestamps());
        ByteBuffer numbers = ByteBuffer.wrap(tablet.getValues());
        String device = tablet.prefixPath.substring("root.db.".length());
        for (int row = 0; row < tablet.size; row++) {
            stored.add(new Tick(times.getLong(), device, numbers.getInt()));
        }
        return Answers.status(200, "");
    }

    private BatchOptions options() {
        return BatchOptions.defaults()
                .withBatchRows(10)
                .withMaxAge(Duration.ofDays(1))
                .withStore(directory);
    }

    private BatchWriter<Tick> writer(Session session, BatchOptions options) {
        return Tick.mapper(session).batchWriter(options, listener);
    }

    private static List<Tick> ticks(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> new Tick(i, "d", i)).toList();
    }

    @Test
    void whatTheServerDidNotTakeIsSentByTheNextWriter() {
        away = true;
        try (Session session = Session.connect(server.options())) {
            BatchWriter<Tick> writer = writer(session, options());
            CompletableFuture<Void> all = writer.addAll(ticks(0, 95));
            assertThat(writer.queuedRows()).isEqualTo(95);
            assertThat(writer.close(NOW)).isEmpty();
            assertThat(writer.failedRows()).isZero();
            assertThatThrownBy(all::join)
                    .hasCauseInstanceOf(UndeliveredException.class)
                    .hasMessageContaining("stay in the store");
        }
        away = false;
        try (Session session = Session.connect(server.options())) {
            BatchWriter<Tick> writer = writer(session, options().withMaxAge(Duration.ofMillis(1)));
            assertThat(writer.queuedRows()).isEqualTo(95);
            writer.addAll(ticks(95, 105)).join();
            writer.close();
            assertThat(writer.writtenRows()).isEqualTo(105);
        }
        assertThat(stored).containsExactlyElementsOf(ticks(0, 105));
        assertThat(files()).noneMatch(name -> name.endsWith(".rows"));
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anOutageLongerThanMemoryKeepsTheOrder() {
        away = true;
        try (Session session = Session.connect(server.options())) {
            BatchWriter<Tick> writer = writer(session, options().withQueueRows(25));
            CompletableFuture<Void> all = writer.addAll(ticks(0, 1_000));
            away = false;
            writer.flush();
            writer.addAll(ticks(1_000, 1_100));
            writer.close();
            assertThat(all).isCompleted();
            assertThat(writer.writtenRows()).isEqualTo(1_100);
        }
        assertThat(stored).containsExactlyElementsOf(ticks(0, 1_100));
    }

    @Test
    void refusedRowsAreEntitiesWhileTheseAreInMemoryAndElseRecords() {
        away = true;
        try (Session session = Session.connect(server.options())) {
            BatchWriter<Tick> writer = writer(session, options().withQueueRows(20));
            CompletableFuture<InsertReport<Tick>> first = writer.add(new Tick(1, "bad", 1));
            writer.addAll(ticks(0, 39));
            CompletableFuture<InsertReport<Tick>> late = writer.add(new Tick(2, "bad", 2));
            CompletableFuture<InsertReport<Tick>> unstored = writer.add(new Tick(3, "d", -3));
            away = false;
            writer.close();

            assertThatThrownBy(first::join).cause().isInstanceOfSatisfying(EntityInsertException.class, e -> assertThat(
                            e.refused(Tick.class))
                    .containsExactly(new Tick(1, "bad", 1)));
            DeviceRecord record =
                    DeviceRecord.of("root.db.bad", Instant.ofEpochMilli(2)).with("number", DataType.INT32, 2);
            assertThatThrownBy(late::join).cause().isInstanceOfSatisfying(EntityInsertException.class, e -> {
                assertThat(e.report().refusedRecords()).containsExactly(record);
                assertThat(e.refused(Tick.class)).isEmpty();
                assertThat(e).hasMessageContaining("507 x1, first: refused root.db.bad");
            });
            assertThatThrownBy(unstored::join)
                    .cause()
                    .isInstanceOfSatisfying(EntityInsertException.class, e -> assertThat(e.refused(Tick.class))
                            .containsExactly(new Tick(3, "d", -3)))
                    .hasMessageContaining("number is negative");
            assertThat(refused).hasSize(3);
            assertThat(writer.failedRows()).isEqualTo(3);
            assertThat(writer.writtenRows()).isEqualTo(39);
        }
        assertThat(stored).containsExactlyElementsOf(ticks(0, 39));
    }

    private BatchOptions small() {
        return options().withQueueRows(20).withStore(StoreOptions.in(directory).withMaxBytes(64 << 10));
    }

    /** Adds to a server that is away until there is no room, and returns how many were taken. */
    private int fill(BatchWriter<Tick> writer) {
        away = true;
        int taken = 0;
        while (true) {
            try {
                writer.add(new Tick(taken, "d", taken));
                taken++;
            } catch (QueueFullException e) {
                assertThat(e).hasMessageContaining("65536 bytes on the disk");
                return taken;
            }
        }
    }

    @Test
    void aFullStoreRejects() {
        try (Session session = Session.connect(server.options())) {
            BatchWriter<Tick> writer = writer(session, small().withBackPressure(BackPressure.REJECT));
            int taken = fill(writer);
            assertThat(taken).isGreaterThan(1_000);
            away = false;
            writer.close();
            assertThat(stored).containsExactlyElementsOf(ticks(0, taken));
        }
    }

    @Test
    void aFullStoreBlocksUntilAFileIsFree() {
        try (Session session = Session.connect(server.options())) {
            BatchWriter<Tick> writer = writer(session, small().withBlockTimeout(Duration.ofMillis(20)));
            int taken = fill(writer);
            writer.close(NOW);
            writer = writer(session, small());
            away = false;
            writer.addAll(ticks(taken, taken + 2_000));
            writer.close();
            assertThat(stored).containsExactlyElementsOf(ticks(0, taken + 2_000));
        }
    }

    @Test
    void aFullStoreDropsTheOldestAndTellsTheRest() {
        away = true;
        try (Session session = Session.connect(server.options())) {
            BatchWriter<Tick> writer = writer(session, small().withBackPressure(BackPressure.DROP_OLDEST));
            writer.addAll(ticks(0, 5_000));
            away = false;
            writer.flush();
            List<Tick> all = new ArrayList<>(stored);
            all.addAll(droppedEntities);
            dropped.forEach(record -> all.add(new Tick(record.time().toEpochMilli(), "d", (Integer)
                    record.values().get(0).value())));
            assertThat(all).containsExactlyInAnyOrderElementsOf(ticks(0, 5_000));
            assertThat(stored).endsWith(new Tick(4_999, "d", 4_999)).hasSizeGreaterThan(800);
            assertThat(writer.droppedRows()).isEqualTo(dropped.size() + droppedEntities.size());
            assertThat(writer.writtenRows()).isEqualTo(stored.size());
            assertThat(dropped).isNotEmpty();
            writer.close();
        }
    }

    @Test
    void rowsStayWhenTheSessionIsClosedFirst() {
        away = true;
        BatchWriter<Tick> orphan;
        try (Session session = Session.connect(server.options())) {
            orphan = writer(session, options());
            orphan.addAll(ticks(0, 25));
        }
        assertThat(orphan.close(Duration.ofSeconds(20))).isEmpty();
        away = false;
        try (Session session = Session.connect(server.options());
                BatchWriter<Tick> writer = writer(session, options())) {
            writer.flush();
        }
        assertThat(stored).containsExactlyElementsOf(ticks(0, 25));
    }

    @Test
    void damageIsToldAndTheRestIsSent() throws IOException {
        away = true;
        try (Session session = Session.connect(server.options())) {
            BatchWriter<Tick> writer = writer(session, options());
            writer.addAll(ticks(0, 30));
            writer.close(NOW);
        }
        Path file = directory.resolve("0000000001.rows");
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(Files.size(file) / 2);
            open.write(77);
        }
        away = false;
        try (Session session = Session.connect(server.options())) {
            writer(session, options()).close();
        }
        assertThat(stored).hasSize(29).isSubsetOf(ticks(0, 30));
        assertThat(damages).hasSize(1);
        assertThat(damages.get(0).file()).exists().hasFileName("0000000001.corrupt");
        assertThat(files()).containsExactly("0000000001.corrupt", "lock", "position");
    }

    @Test
    void oneDirectoryIsForOneWriter() {
        try (Session session = Session.connect(server.options());
                BatchWriter<Tick> writer = writer(session, options())) {
            assertThatThrownBy(() -> writer(session, options()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("give each writer a directory of its own");
            assertThat(writer.queuedRows()).isZero();
        }
    }

    @Test
    void rowsThatMustOutlastALossOfPowerAreWrittenTheSame() {
        BatchOptions durable = options().withStore(StoreOptions.in(directory).withDurability(Durability.POWER));
        try (Session session = Session.connect(server.options());
                BatchWriter<Tick> writer = writer(session, durable)) {
            writer.addAll(ticks(0, 100));
            writer.add(new Tick(100, "d", 100));
        }
        assertThat(stored).containsExactlyElementsOf(ticks(0, 101));
    }
}
