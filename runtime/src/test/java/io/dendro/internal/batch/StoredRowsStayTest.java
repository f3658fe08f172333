package io.dendro.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.dendro.Session;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.internal.rpc.FakeServer.Line;
import io.dendro.internal.rpc.Faults;
import io.dendro.thrift.TSInsertTabletReq;
import io.dendro.thrift.TSStatus;
import io.dendro.write.BatchListener;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertReport;
import io.dendro.write.StoreDamage;
import io.dendro.write.UndeliveredException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fails, and is no refusal of the rows: they stay in the store, or somebody is told. */
@Timeout(60)
class StoredRowsStayTest {

    private static final Duration NOW = Duration.ZERO;

    @TempDir
    private Path directory;

    private final List<Long> stored = Collections.synchronizedList(new ArrayList<>());
    private final List<InsertReport<Tick>> refused = Collections.synchronizedList(new ArrayList<>());
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
            throw new AssertionError(entities);
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
        if (tablet.prefixPath.endsWith("secret")) {
            return Answers.status(803, "no permission");
        }
        ByteBuffer times = ByteBuffer.wrap(tablet.getTimestamps());
        for (int row = 0; row < tablet.size; row++) {
            stored.add(times.getLong());
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

    static Stream<Consumer<FakeServer>> lockedDoors() {
        return Stream.of(
                server -> server.answer("openSession", request -> Answers.loggedIn(Answers.status(801, "who?"))),
                server -> server.answer("openSession", request -> Answers.loggedIn(Answers.status(822, "locked"))),
                server -> server.over((call, frame, socket) -> {
                    Faults.instead("15 03 03 00 02 02 50").send(call, frame, socket);
                    socket.close();
                }));
    }

    @ParameterizedTest
    @MethodSource("lockedDoors")
    void rowsStayWhenNobodyIsLetIn(Consumer<FakeServer> lock) {
        try (Session session = Session.connect(server.options())) {
            server.dropAll();
            lock.accept(server);
            for (int i = 0; i < 2; i++) {
                // The second one reads from the disk.
                BatchWriter<Tick> writer = writer(session, options());
                writer.addAll(ticks(25 * i, 25 * i + 25));
                long rows = 25L * i + 25;
                await().during(Duration.ofMillis(300)).until(() -> writer.queuedRows() == rows);
                assertThat(writer.close(NOW)).isEmpty();
            }
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void rowsStayWhenTheLoginIsRefusedAmongRefusalsOfDevices() {
        server.over(Faults.at("insertTablet", new Line() {
            private boolean again;

            @Override
            public synchronized void send(String call, byte[] frame, Socket socket) throws IOException {
                if (again) {
                    socket.close();
                } else {
                    again = true;
                    Line.SOUND.send(call, frame, socket);
                }
            }
        }));
        try (Session session = Session.connect(server.options())) {
            server.answer("openSession", request -> Answers.loggedIn(Answers.status(801, "who?")));
            BatchWriter<Tick> writer = writer(session, options());
            writer.addAll(IntStream.range(0, 10)
                    .mapToObj(i -> new Tick(i, "secret", i))
                    .toList());
            await().during(Duration.ofMillis(300)).until(() -> writer.queuedRows() == 10);
            assertThat(writer.close(NOW)).isEmpty();
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadForAMomentIsNoDamage() throws IOException {
        away = true;
        try (Session session = Session.connect(server.options())) {
            BatchWriter<Tick> first = writer(session, options());
            first.addAll(ticks(0, 10));
            first.close(NOW);
            server.over(Faults.at("insertTablet", Faults.silence()));
            BatchWriter<Tick> writer = writer(session, options());
            Path file = directory.resolve("0000000001.rows");
            Path aside = directory.resolve("aside");
            await().until(() -> server.calls().contains("insertTablet"));
            Files.move(file, aside);
            Files.createDirectory(file);
            server.over(Line.SOUND);
            server.dropAll();
            await().during(Duration.ofMillis(500)).until(() -> writer.queuedRows() == 10);
            writer.close(NOW);
            Files.delete(file);
            Files.move(aside, file);
            away = false;
            writer(session, options()).close();
        }
        assertThat(damages).isEmpty();
        assertThat(stored)
                .containsExactlyElementsOf(LongStream.range(0, 10).boxed().toList());
    }

    @Test
    void theFutureOfRowsThatAreLostOnTheDiskFails() throws IOException {
        away = true;
        BatchOptions tiny = options().withQueueRows(1);
        try (Session session = Session.connect(server.options());
                BatchWriter<Tick> writer = writer(session, tiny)) {
            List<CompletableFuture<InsertReport<Tick>>> futures =
                    ticks(0, 30).stream().map(writer::add).toList();
            Path file = directory.resolve("0000000001.rows");
            try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
                open.seek(Files.size(file) - 5);
                open.write(77);
            }
            away = false;
            writer.flush();
            assertThatThrownBy(() -> futures.get(29).join())
                    .cause()
                    .isInstanceOf(EntityInsertException.class)
                    .hasMessageContaining("1 rows are lost, as the store is damaged");
            assertThat(writer.failedRows()).isEqualTo(1);
            assertThat(writer.writtenRows()).isEqualTo(29);
        }
        assertThat(damages).hasSize(1);
    }
}
