package io.dendro.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.dendro.internal.background.ReaderThreads;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import io.dendro.write.InsertReport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes of others, and want of threads: none of them stops a batch writer. */
@Timeout(60)
class UnexpectedFailuresTest {

    private static final BatchOptions TEN =
            BatchOptions.defaults().withBatchRows(10).withMaxAge(Duration.ofDays(1));

    private final RecordingDelivery delivery = new RecordingDelivery();
    private final RecordingListener listener = new RecordingListener();
    private final ReaderThreads threads = new ReaderThreads(2, "the session");

    @AfterEach
    void end() {
        threads.close();
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    @Test
    void whateverFailsEndsInTheFutureAndTheNextBatchIsSent() {
        delivery.refused = number -> {
            if (number == 3) {
                throw new IllegalStateException("a bug");
            }
            if (number == 13) {
                throw new StackOverflowError("a deeper one");
            }
            return false;
        };
        BatchWriter<Integer> writer = new QueuedBatchWriter<>(delivery, threads, TEN, listener);
        CompletableFuture<InsertReport<Integer>> first = writer.add(0);
        numbers(1, 10).forEach(writer::add);
        CompletableFuture<InsertReport<Integer>> second = writer.add(10);
        numbers(11, 30).forEach(writer::add);
        writer.flush();

        assertThatThrownBy(first::join)
                .cause()
                .hasMessageContaining("a bug")
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThatThrownBy(second::join).cause().hasCauseInstanceOf(StackOverflowError.class);
        assertThat(listener.undelivered).isEqualTo(numbers(0, 20));
        assertThat(delivery.delivered).isEqualTo(numbers(20, 30));
    }

    @Test
    void aBatchForWhichThereIsNoThreadIsSentLater() {
        AtomicInteger refusals = new AtomicInteger(3);
        BatchWriter<Integer> writer = new QueuedBatchWriter<>(
                delivery,
                work -> {
                    if (refusals.getAndDecrement() > 0) {
                        throw new OutOfMemoryError("unable to create native thread");
                    }
                    threads.execute(work);
                },
                TEN,
                listener);
        numbers(0, 10).forEach(writer::add);
        writer.close();
        assertThat(delivery.delivered).isEqualTo(numbers(0, 10));
    }

    @Test
    void whateverFailsKeepsRowsInTheirStore(@TempDir Path directory) {
        BatchOptions options = TEN.withStore(directory);
        StoredEntities<Integer> entities = new StoredEntities<>(delivery, new NumberFormat(delivery));
        delivery.refused = number -> {
            throw new StackOverflowError("a bug");
        };
        // The second writer reads them from the disk.
        for (int i = 0; i < 2; i++) {
            int attempts = delivery.attempts.get();
            BatchWriter<Integer> writer = QueuedBatchWriter.stored(entities, threads, options, listener);
            if (i == 0) {
                writer.addAll(numbers(0, 25));
            }
            await().until(() -> delivery.attempts.get() > attempts);
            await().during(Duration.ofMillis(200)).until(() -> writer.queuedRows() == 25);
            assertThat(writer.close(Duration.ZERO)).isEmpty();
        }
        delivery.refused = number -> false;
        QueuedBatchWriter.stored(entities, threads, options, listener).close();

        assertThat(listener.undelivered).isEmpty();
        assertThat(delivery.delivered).isEqualTo(numbers(0, 25));
    }
}
