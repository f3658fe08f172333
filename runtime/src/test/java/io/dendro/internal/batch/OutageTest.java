package io.dendro.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dendro.internal.background.ReaderThreads;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The log has the begin and the end of an outage. Writers of other tests may log too: the numbers of rows are its own. */
@Timeout(60)
class OutageTest {

    private static final BatchOptions HUNDRED =
            BatchOptions.defaults().withBatchRows(100).withMaxAge(Duration.ofDays(1));

    private final RecordingDelivery delivery = new RecordingDelivery();
    private final RecordingListener listener = new RecordingListener();
    private final ReaderThreads threads = new ReaderThreads(2, "the session");
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final PrintStream before = System.err;

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void end() {
        System.setErr(before);
        threads.close();
    }

    /** Adds them while nothing is delivered, so that all of them wait when the first try fails. */
    private void addDuringOutage(BatchWriter<Integer> writer, int rows) {
        delivery.hold();
        writer.addAll(IntStream.range(0, rows).boxed().toList());
        delivery.failuresToCome.set(4);
        delivery.release();
    }

    private List<String> linesOf(int rows) {
        return log.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("; " + rows + " rows "))
                .toList();
    }

    @Test
    void eachOutageIsToldOnceWhenItBeginsAndOnceWhenItEnds() {
        BatchWriter<Integer> writer = new QueuedBatchWriter<>(delivery, threads, HUNDRED, listener);
        for (int rows : List.of(1237, 1319)) {
            addDuringOutage(writer, rows);
            writer.flush();

            assertThat(linesOf(rows))
                    .satisfiesExactly(
                            first -> assertThat(first).contains("WARN", "could be delivered", "wait in the queue"),
                            second -> assertThat(second)
                                    .contains("INFO", "delivered again after", "waited in the queue"));
        }
        writer.close();
        assertThat(log.toString(StandardCharsets.UTF_8)).contains("no server");
    }

    @Test
    void anOutageThatDoesNotPassByItselfIsToldToo(@TempDir Path directory) {
        delivery.refused = number -> {
            throw new StackOverflowError("a bug");
        };
        StoredEntities<Integer> entities = new StoredEntities<>(delivery, new NumberFormat(delivery));
        BatchWriter<Integer> writer =
                QueuedBatchWriter.stored(entities, threads, HUNDRED.withStore(directory), listener);
        addDuringOutage(writer, 1427);

        await().until(() -> linesOf(1427).size() == 2);
        assertThat(linesOf(1427)).allSatisfy(line -> assertThat(line).contains("WARN", "wait in the store"));
        assertThat(log.toString(StandardCharsets.UTF_8)).contains("no server", "a bug");
        assertThat(writer.close(Duration.ZERO)).isEmpty();
        assertThat(log.toString(StandardCharsets.UTF_8)).contains("is closed; 1427 rows stay in its store");
    }
}
