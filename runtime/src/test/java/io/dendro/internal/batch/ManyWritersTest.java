package io.dendro.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.internal.background.ReaderThreads;
import io.dendro.write.BackPressure;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import io.dendro.write.QueueFullException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Eight threads add to one writer, each with numbers of its own, over a line that fails now and then. */
class ManyWritersTest {

    private static final int THREADS = 8;
    private static final int EACH = 500;

    @Property(tries = 30)
    void nothingIsLostAndEachThreadsRowsKeepTheirOrder(
            @ForAll @IntRange(min = 1, max = 50) int batchRows,
            @ForAll @IntRange(min = 1, max = 200) int queueRows,
            @ForAll BackPressure policy,
            @ForAll long seed)
            throws Exception {
        RecordingDelivery delivery = new RecordingDelivery();
        RecordingListener listener = new RecordingListener();
        Random failures = new Random(seed);
        delivery.failuresToCome.set(failures.nextInt(4));
        List<Integer> rejected = new ArrayList<>();
        try (ReaderThreads threads = new ReaderThreads(2, "the session")) {
            BatchWriter<Integer> writer = new QueuedBatchWriter<>(
                    delivery,
                    threads,
                    BatchOptions.defaults()
                            .withBatchRows(batchRows)
                            .withQueueRows(queueRows)
                            .withMaxAge(Duration.ofMillis(1 + failures.nextInt(5)))
                            .withBackPressure(policy),
                    listener);
            addInParallel(writer, rejected);
            writer.close();

            assertThat(delivery.overlapped).isFalse();
            assertThat(writer.writtenRows()).isEqualTo(delivery.delivered.size());
            assertThat(writer.droppedRows()).isEqualTo(listener.dropped.size());
            assertThat(writer.failedRows()).isZero();
        }
        assertThat(Stream.of(delivery.delivered, listener.dropped, rejected).flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, THREADS * EACH).boxed().toList());
        for (int thread = 0; thread < THREADS; thread++) {
            int mine = thread;
            assertThat(delivery.delivered.stream()
                            .filter(number -> number / EACH == mine)
                            .toList())
                    .isSorted();
        }
        assertThat(policy == BackPressure.DROP_OLDEST || listener.dropped.isEmpty())
                .isTrue();
    }

    private static void addInParallel(BatchWriter<Integer> writer, List<Integer> rejected) throws Exception {
        ExecutorService adders = Executors.newFixedThreadPool(THREADS);
        try {
            CompletableFuture.allOf(IntStream.range(0, THREADS)
                            .mapToObj(thread -> CompletableFuture.runAsync(() -> add(writer, thread, rejected), adders))
                            .toArray(CompletableFuture<?>[]::new))
                    .get();
        } finally {
            adders.shutdown();
        }
    }

    private static void add(BatchWriter<Integer> writer, int thread, List<Integer> rejected) {
        for (int number = thread * EACH; number < (thread + 1) * EACH; number++) {
            try {
                writer.add(number);
            } catch (QueueFullException e) {
                synchronized (rejected) {
                    rejected.add(number);
                }
            }
        }
    }
}
