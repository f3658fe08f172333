package io.dendro.internal.batch;

import static io.dendro.internal.batch.TickServer.ticks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.dendro.Session;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.internal.rpc.FakeServer.Line;
import io.dendro.internal.rpc.Faults;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertReport;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

    private TickServer server;

    @BeforeEach
    void start() {
        server = new TickServer(directory);
    }

    @AfterEach
    void stop() {
        server.close();
        assertThat(server.droppedEntities).isEmpty();
        assertThat(server.dropped).isEmpty();
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
        try (Session session = server.connect()) {
            server.fake.dropAll();
            lock.accept(server.fake);
            for (int i = 0; i < 2; i++) {
                // The second one reads from the disk.
                BatchWriter<Tick> writer = server.writer(session, server.options());
                writer.addAll(ticks(25 * i, 25 * i + 25));
                long rows = 25L * i + 25;
                await().during(Duration.ofMillis(300)).until(() -> writer.queuedRows() == rows);
                assertThat(writer.close(NOW)).isEmpty();
            }
        }
        assertThat(server.refused).isEmpty();
    }

    @Test
    void rowsStayWhenTheLoginIsRefusedAmongRefusalsOfDevices() {
        server.fake.over(Faults.at("insertTablet", new Line() {
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
        try (Session session = server.connect()) {
            server.fake.answer("openSession", request -> Answers.loggedIn(Answers.status(801, "who?")));
            BatchWriter<Tick> writer = server.writer(session, server.options());
            writer.addAll(IntStream.range(0, 10)
                    .mapToObj(i -> new Tick(i, "secret", i))
                    .toList());
            await().during(Duration.ofMillis(300)).until(() -> writer.queuedRows() == 10);
            assertThat(writer.close(NOW)).isEmpty();
        }
        assertThat(server.refused).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadForAMomentIsNoDamage() throws IOException {
        server.goAway();
        try (Session session = server.connect()) {
            BatchWriter<Tick> first = server.writer(session, server.options());
            first.addAll(ticks(0, 10));
            first.close(NOW);
            server.fake.over(Faults.at("insertTablet", Faults.silence()));
            BatchWriter<Tick> writer = server.writer(session, server.options());
            Path file = directory.resolve("0000000001.rows");
            Path aside = directory.resolve("aside");
            await().until(() -> server.fake.calls().contains("insertTablet"));
            Files.move(file, aside);
            Files.createDirectory(file);
            server.fake.over(Line.SOUND);
            server.fake.dropAll();
            await().during(Duration.ofMillis(500)).until(() -> writer.queuedRows() == 10);
            writer.close(NOW);
            Files.delete(file);
            Files.move(aside, file);
            server.comeBackToOthers();
            server.writer(session, server.options()).close();
        }
        assertThat(server.damages).isEmpty();
        assertThat(server.stored).containsExactlyElementsOf(ticks(0, 10));
    }

    @Test
    void theFutureOfRowsThatAreLostOnTheDiskFails() throws IOException {
        server.goAway();
        BatchOptions tiny = server.options().withQueueRows(1);
        try (Session session = server.connect();
                BatchWriter<Tick> writer = server.writer(session, tiny)) {
            List<CompletableFuture<InsertReport<Tick>>> futures =
                    ticks(0, 30).stream().map(writer::add).toList();
            Path file = directory.resolve("0000000001.rows");
            try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
                open.seek(Files.size(file) - 5);
                open.write(77);
            }
            server.comeBack();
            writer.flush();
            assertThatThrownBy(() -> futures.get(29).join())
                    .cause()
                    .isInstanceOf(EntityInsertException.class)
                    .hasMessageContaining("1 rows are lost, as the store is damaged");
            assertThat(writer.failedRows()).isEqualTo(1);
            assertThat(writer.writtenRows()).isEqualTo(29);
        }
        assertThat(server.damages).hasSize(1);
    }
}
