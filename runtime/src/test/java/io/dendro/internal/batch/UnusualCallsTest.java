package io.dendro.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dendro.internal.background.ReaderThreads;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertReport;
import io.dendro.write.StoreOptions;
import io.dendro.write.UndeliveredException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Calls that are rare: with rows that no store takes, without end, when others hold what they need. */
@Timeout(60)
class UnusualCallsTest {

    private static final BatchOptions TEN =
            BatchOptions.defaults().withBatchRows(10).withMaxAge(Duration.ofDays(1));

    private final RecordingDelivery delivery = new RecordingDelivery();
    private final RecordingListener listener = new RecordingListener();
    private final ReaderThreads threads = new ReaderThreads(2, "the session");
    private final StoredEntities<Integer> entities = new StoredEntities<>(delivery, new NumberFormat(delivery));

    @AfterEach
    void end() {
        threads.close();
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    @Test
    void whatAStoreCannotTakeIsToldAtOnceAndWaitsForNothing(@TempDir Path directory) {
        delivery.hold();
        BatchWriter<Integer> writer = QueuedBatchWriter.stored(entities, threads, TEN.withStore(directory), listener);
        CompletableFuture<InsertReport<Integer>> good = writer.add(1);
        CompletableFuture<InsertReport<Integer>> bad = writer.add(-1);
        CompletableFuture<Void> both = writer.addAll(List.of(2, -2));

        assertThatThrownBy(bad::join).cause().isInstanceOfSatisfying(EntityInsertException.class, e -> assertThat(
                        e.refused(Integer.class))
                .containsExactly(-1));
        assertThat(listener.refused).containsExactly(-1, -2);
        assertThat(writer.queuedRows()).isEqualTo(2);
        assertThat(writer.failedRows()).isEqualTo(2);
        assertThat(writer.close(Duration.ZERO)).isEmpty();
        assertThatThrownBy(good::join)
                .cause()
                .isInstanceOf(UndeliveredException.class)
                .hasMessageStartingWith("2 entities were not delivered yet, and stay in the store");
        assertThat(both).isCompletedExceptionally();
        assertThatThrownBy(() -> writer.add(-3)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRowThatIsLargerThanTheStoreIsRefusedAtOnce(@TempDir Path directory) {
        RowFormat<Integer> large = new NumberFormat(delivery) {
            @Override
            public byte[] encode(Integer number) {
                return new byte[number];
            }
        };
        BatchOptions options = TEN.withStore(StoreOptions.in(directory).withMaxBytes(64 << 10));
        try (BatchWriter<Integer> writer =
                QueuedBatchWriter.stored(new StoredEntities<>(delivery, large), threads, options, listener)) {
            CompletableFuture<InsertReport<Integer>> future = writer.add(100_000);
            assertThat(future).isCompletedExceptionally();
            assertThatThrownBy(future::join)
                    .hasMessageContaining("the row has 100000 bytes, and is too large for a store of 65536");
        }
    }

    @Test
    void aTimeoutWithoutEndIsOne() {
        BatchWriter<Integer> writer = new QueuedBatchWriter<>(delivery, threads, TEN, listener);
        writer.addAll(numbers(0, 5));
        assertThat(writer.close(Duration.ofSeconds(Long.MAX_VALUE))).isEmpty();
        assertThat(delivery.delivered).isEqualTo(numbers(0, 5));
    }

    @Test
    void theTimerOfAllFuturesWaitsForNoWriter() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        BatchWriter<Integer> writer = new QueuedBatchWriter<>(
                delivery,
                work -> {
                    // Whoever sends has the lock.
                    try {
                        busy.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    threads.execute(work);
                },
                TEN.withMaxAge(Duration.ofMillis(50)),
                listener);
        CompletableFuture<Void> adding =
                CompletableFuture.runAsync(() -> numbers(0, 12).forEach(writer::add));
        try {
            String late = new CompletableFuture<String>()
                    .completeOnTimeout("rang", 500, TimeUnit.MILLISECONDS)
                    .get(5, TimeUnit.SECONDS);
            assertThat(late).isEqualTo("rang");
        } finally {
            busy.countDown();
        }
        adding.join();
        writer.close();
        assertThat(delivery.delivered).isEqualTo(numbers(0, 12));
    }

    @Test
    void whatDependsOnAFutureIsToldAlsoWhenTheSessionIsClosed() {
        delivery.hold();
        BatchWriter<Integer> writer = new QueuedBatchWriter<>(delivery, threads, TEN, listener);
        CompletableFuture<Void> waiting = writer.add(0).handle((report, failure) -> {
            writer.flush();
            return null;
        });
        writer.addAll(numbers(1, 25));
        threads.close();
        delivery.failuresToCome.set(1);
        delivery.release();

        assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasMessageContaining("would wait for itself");
    }
}
