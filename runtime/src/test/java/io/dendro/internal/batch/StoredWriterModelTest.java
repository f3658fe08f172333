package io.dendro.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.thrift.TSInsertTabletReq;
import io.dendro.thrift.TSStatus;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;

/**
 * Writers that follow each other on one store, while the server comes and goes. Some are closed; others are killed, of which the
 * next one finds a copy of the files as they were at that moment.
 */
class StoredWriterModelTest {

    private final FakeServer server = FakeServer.start()
            .answer("createAlignedTimeseries", request -> Answers.status(200, ""))
            .answer("insertTablet", request -> store((TSInsertTabletReq) request));

    private final Set<Long> stored = Collections.synchronizedSet(new LinkedHashSet<>());
    private volatile boolean away;

    @AfterProperty
    void stop() {
        server.close();
    }

    private TSStatus store(TSInsertTabletReq tablet) {
        if (away) {
            return Answers.status(600, "read only");
        }
        ByteBuffer times = ByteBuffer.wrap(tablet.getTimestamps());
        for (int row = 0; row < tablet.size; row++) {
            stored.add(times.getLong());
        }
        return Answers.status(200, "");
    }

    @Property(tries = 40)
    void whatWasAddedArrivesInOrder(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int batchRows,
            @ForAll @IntRange(min = 1, max = 100) int queueRows)
            throws IOException {
        stored.clear();
        away = false;
        Random random = new Random(seed);
        Path base = Files.createTempDirectory("dendro-model");
        int added = 0;
        try (Session session = Session.connect(server.options())) {
            Path directory = base.resolve("0");
            for (int run = 1; run <= 5; run++) {
                BatchWriter<Tick> writer = Tick.mapper(session)
                        .batchWriter(BatchOptions.defaults()
                                .withBatchRows(batchRows)
                                .withQueueRows(queueRows)
                                .withMaxAge(Duration.ofMillis(random.nextInt(3)))
                                .withStore(directory));
                for (int step = 0; step < 10; step++) {
                    int more = random.nextInt(60);
                    writer.addAll(ticks(added, added + more));
                    added += more;
                    away = random.nextInt(3) == 0;
                }
                Path next = base.resolve(Integer.toString(run));
                if (run == 5) {
                    away = false;
                    writer.close();
                } else if (random.nextBoolean()) {
                    copy(directory, next);
                    away = true;
                    writer.close(Duration.ZERO);
                    directory = next;
                } else {
                    writer.close(Duration.ofMillis(random.nextInt(3)));
                }
            }
        } finally {
            delete(base);
        }
        assertThat(stored)
                .containsExactlyElementsOf(IntStream.range(0, added)
                        .mapToLong(time -> time)
                        .boxed()
                        .toList());
    }

    private static List<Tick> ticks(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> new Tick(i, "d", i)).toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.exists(file)) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
