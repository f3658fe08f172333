package io.dendro.internal.batch;

import static io.dendro.internal.batch.TickServer.ticks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dendro.DeviceRecord;
import io.dendro.Session;
import io.dendro.model.DataType;
import io.dendro.write.BackPressure;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import io.dendro.write.Durability;
import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertReport;
import io.dendro.write.QueueFullException;
import io.dendro.write.StoreException;
import io.dendro.write.StoreOptions;
import io.dendro.write.UndeliveredException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A batch writer with a store, whose server is away, and which ends and begins again. */
@Timeout(60)
class StoredBatchWriterTest {

    private static final Duration NOW = Duration.ZERO;

    @TempDir
    private Path directory;

    private TickServer server;

    @BeforeEach
    void start() {
        server = new TickServer(directory);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatTheServerDidNotTakeIsSentByTheNextWriter() {
        server.goAway();
        try (Session session = server.connect()) {
            BatchWriter<Tick> writer = server.writer(session, server.options());
            CompletableFuture<Void> all = writer.addAll(ticks(0, 95));
            assertThat(writer.queuedRows()).isEqualTo(95);
            assertThat(writer.close(NOW)).isEmpty();
            assertThat(writer.failedRows()).isZero();
            assertThatThrownBy(all::join)
                    .hasCauseInstanceOf(UndeliveredException.class)
                    .hasMessageContaining("stay in the store");
        }
        server.comeBackToOthers();
        try (Session session = server.connect()) {
            BatchWriter<Tick> writer = server.writer(session, server.options().withMaxAge(Duration.ofMillis(1)));
            writer.addAll(ticks(95, 105)).join();
            writer.close();
            assertThat(writer.writtenRows()).isEqualTo(105);
        }
        assertThat(server.stored).containsExactlyElementsOf(ticks(0, 105));
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
        server.goAway();
        try (Session session = server.connect()) {
            BatchWriter<Tick> writer = server.writer(session, server.options().withQueueRows(25));
            CompletableFuture<Void> all = writer.addAll(ticks(0, 1_000));
            server.comeBack();
            writer.flush();
            writer.addAll(ticks(1_000, 1_100));
            writer.close();
            assertThat(all).isCompleted();
            assertThat(writer.writtenRows()).isEqualTo(1_100);
        }
        assertThat(server.stored).containsExactlyElementsOf(ticks(0, 1_100));
    }

    @Test
    void refusedRowsAreEntitiesWhileTheseAreInMemoryAndElseRecords() {
        server.goAway();
        try (Session session = server.connect()) {
            BatchWriter<Tick> writer = server.writer(session, server.options().withQueueRows(20));
            CompletableFuture<InsertReport<Tick>> first = writer.add(new Tick(1, "bad", 1));
            writer.addAll(ticks(0, 39));
            CompletableFuture<InsertReport<Tick>> late = writer.add(new Tick(2, "bad", 2));
            CompletableFuture<InsertReport<Tick>> unstored = writer.add(new Tick(3, "d", -3));
            server.comeBack();
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
            assertThat(server.refused).hasSize(3);
            assertThat(writer.failedRows()).isEqualTo(3);
            assertThat(writer.writtenRows()).isEqualTo(39);
        }
        assertThat(server.stored).containsExactlyElementsOf(ticks(0, 39));
    }

    private BatchOptions small() {
        return server.options()
                .withQueueRows(20)
                .withStore(StoreOptions.in(directory).withMaxBytes(64 << 10));
    }

    /** Adds to a server that is away until there is no room, and returns how many were taken. */
    private int fill(BatchWriter<Tick> writer) {
        server.goAway();
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
        try (Session session = server.connect()) {
            BatchWriter<Tick> writer = server.writer(session, small().withBackPressure(BackPressure.REJECT));
            int taken = fill(writer);
            assertThat(taken).isGreaterThan(1_000);
            server.comeBack();
            writer.close();
            assertThat(server.stored).containsExactlyElementsOf(ticks(0, taken));
        }
    }

    @Test
    void aFullStoreBlocksUntilAFileIsFree() {
        try (Session session = server.connect()) {
            BatchWriter<Tick> writer = server.writer(session, small().withBlockTimeout(Duration.ofMillis(20)));
            int taken = fill(writer);
            writer.close(NOW);
            writer = server.writer(session, small());
            server.comeBackToOthers();
            writer.addAll(ticks(taken, taken + 2_000));
            writer.close();
            assertThat(server.stored).containsExactlyElementsOf(ticks(0, taken + 2_000));
        }
    }

    @Test
    void aFullStoreDropsTheOldestAndTellsTheRest() {
        server.goAway();
        try (Session session = server.connect()) {
            BatchWriter<Tick> writer = server.writer(session, small().withBackPressure(BackPressure.DROP_OLDEST));
            writer.addAll(ticks(0, 5_000));
            server.comeBack();
            writer.flush();
            List<Tick> all = new ArrayList<>(server.stored);
            all.addAll(server.droppedEntities);
            server.dropped.forEach(record -> all.add(new Tick(record.time().toEpochMilli(), "d", (Integer)
                    record.values().get(0).value())));
            assertThat(all).containsExactlyInAnyOrderElementsOf(ticks(0, 5_000));
            assertThat(server.stored).endsWith(new Tick(4_999, "d", 4_999)).hasSizeGreaterThan(800);
            assertThat(writer.droppedRows()).isEqualTo(server.dropped.size() + server.droppedEntities.size());
            assertThat(writer.writtenRows()).isEqualTo(server.stored.size());
            assertThat(server.dropped).isNotEmpty();
            writer.close();
        }
    }

    @Test
    void rowsStayWhenTheSessionIsClosedFirst() {
        server.goAway();
        BatchWriter<Tick> orphan;
        try (Session session = server.connect()) {
            orphan = server.writer(session, server.options());
            orphan.addAll(ticks(0, 25));
        }
        assertThat(orphan.close(Duration.ofSeconds(20))).isEmpty();
        server.comeBackToOthers();
        try (Session session = server.connect();
                BatchWriter<Tick> writer = server.writer(session, server.options())) {
            writer.flush();
        }
        assertThat(server.stored).containsExactlyElementsOf(ticks(0, 25));
    }

    @Test
    void damageIsToldAndTheRestIsSent() throws IOException {
        server.goAway();
        try (Session session = server.connect()) {
            BatchWriter<Tick> writer = server.writer(session, server.options());
            writer.addAll(ticks(0, 30));
            writer.close(NOW);
        }
        Path file = directory.resolve("0000000001.rows");
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(Files.size(file) / 2);
            open.write(77);
        }
        server.comeBackToOthers();
        try (Session session = server.connect()) {
            server.writer(session, server.options()).close();
        }
        assertThat(server.stored).hasSize(29).isSubsetOf(ticks(0, 30));
        assertThat(server.damages).hasSize(1);
        assertThat(server.damages.get(0).file()).exists().hasFileName("0000000001.corrupt");
        assertThat(files()).containsExactly("0000000001.corrupt", "lock", "position");
    }

    @Test
    void oneDirectoryIsForOneWriter() {
        try (Session session = server.connect();
                BatchWriter<Tick> writer = server.writer(session, server.options())) {
            assertThatThrownBy(() -> server.writer(session, server.options()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("give each writer a directory of its own");
            assertThat(writer.queuedRows()).isZero();
        }
    }

    @Test
    void rowsThatMustOutlastALossOfPowerAreWrittenTheSame() {
        BatchOptions durable =
                server.options().withStore(StoreOptions.in(directory).withDurability(Durability.POWER));
        try (Session session = server.connect();
                BatchWriter<Tick> writer = server.writer(session, durable)) {
            writer.addAll(ticks(0, 100));
            writer.add(new Tick(100, "d", 100));
        }
        assertThat(server.stored).containsExactlyElementsOf(ticks(0, 101));
    }
}
