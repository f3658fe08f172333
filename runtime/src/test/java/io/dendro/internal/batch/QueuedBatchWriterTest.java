package io.dendro.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.dendro.error.ConnectionException;
import io.dendro.error.TransientException;
import io.dendro.internal.background.ReaderThreads;
import io.dendro.write.BackPressure;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertReport;
import io.dendro.write.QueueFullException;
import io.dendro.write.UndeliveredException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class QueuedBatchWriterTest {

    private static final BatchOptions TEN = BatchOptions.defaults()
            .withBatchRows(10)
            .withMaxAge(Duration.ofDays(1))
            .withBlockTimeout(Duration.ofMillis(50));

    private final RecordingDelivery delivery = new RecordingDelivery();
    private final RecordingListener listener = new RecordingListener();
    private final ReaderThreads threads = new ReaderThreads(2, "the session");

    @AfterEach
    void end() {
        delivery.release();
        threads.close();
    }

    private BatchWriter<Integer> writer(BatchOptions options) {
        return new QueuedBatchWriter<>(delivery, threads, options, listener);
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private void awaitBusy() {
        await().until(() -> delivery.attempts.get() > 0);
    }

    @Test
    void aFullBatchIsSentAndItsFutureReportsIt() {
        BatchWriter<Integer> writer = writer(TEN);
        CompletableFuture<InsertReport<Integer>> first = writer.add(0);
        writer.addAll(numbers(1, 10)).join();

        assertThat(first.join().rows()).isEqualTo(10);
        assertThat(delivery.delivered).isEqualTo(numbers(0, 10));
        assertThat(writer.writtenRows()).isEqualTo(10);
    }

    @Test
    void aBatchIsSentWhenItHasTheBytes() {
        BatchWriter<Integer> writer = writer(TEN.withBatchBytes(30));
        writer.addAll(numbers(0, 3)).join();

        assertThat(delivery.delivered).hasSize(3);
    }

    @Test
    void aBatchIsSentWhenItsFirstRowIsOld() {
        writer(TEN.withMaxAge(Duration.ofMillis(20))).add(1).join();

        assertThat(delivery.delivered).containsExactly(1);
    }

    @Test
    void theAgeOfEachBatchCounts() {
        BatchWriter<Integer> writer = writer(TEN.withMaxAge(Duration.ofMillis(50)));
        for (int i = 0; i < 5; i++) {
            numbers(0, 10).forEach(writer::add);
            long begin = System.nanoTime();
            writer.add(i).join();
            assertThat(System.nanoTime() - begin)
                    .isGreaterThanOrEqualTo(Duration.ofMillis(50).toNanos());
        }
    }

    @Test
    void flushSendsAndAwaitsAllThatWasAddedBefore() {
        BatchWriter<Integer> writer = writer(TEN);
        numbers(0, 25).forEach(writer::add);
        writer.flush();

        assertThat(delivery.delivered).isEqualTo(numbers(0, 25));
        assertThat(writer.queuedRows()).isZero();
        writer.flush();
    }

    @Test
    void failuresThatPassAreTriedAgainWithTheirRowsInOrder() {
        delivery.failuresToCome.set(3);
        BatchWriter<Integer> writer = writer(TEN);
        numbers(0, 35).forEach(writer::add);
        writer.close();

        assertThat(delivery.delivered).isEqualTo(numbers(0, 35));
        assertThat(delivery.attempts).hasValue(4 + 3);
        assertThat(writer.failedRows()).isZero();
    }

    @Test
    void aBatchIsGivenUpAfterTheDeliveryTimeoutAndTheNextIsWritten() {
        delivery.failuresToCome.set(1);
        BatchWriter<Integer> writer = writer(TEN.withDeliveryTimeout(Duration.ZERO));
        CompletableFuture<InsertReport<Integer>> first = writer.add(0);
        numbers(1, 20).forEach(writer::add);
        writer.flush();

        assertThatThrownBy(first::join)
                .cause()
                .isInstanceOf(UndeliveredException.class)
                .hasMessageContaining("10 entities")
                .hasCauseInstanceOf(ConnectionException.class);
        assertThat(listener.undelivered).isEqualTo(numbers(0, 10));
        assertThat(delivery.delivered).isEqualTo(numbers(10, 20));
        assertThat(writer.failedRows()).isEqualTo(10);
        assertThat(writer.writtenRows()).isEqualTo(10);
    }

    @Test
    void refusedRowsAreToldAndStopNothing() {
        delivery.refused = number -> number == 3;
        BatchWriter<Integer> writer = writer(TEN);
        CompletableFuture<InsertReport<Integer>> first = writer.add(0);
        numbers(1, 20).forEach(writer::add);
        writer.flush();

        assertThatThrownBy(first::join).cause().isInstanceOfSatisfying(EntityInsertException.class, refusal -> {
            assertThat(refusal.refused(Integer.class)).containsExactly(3);
            assertThat(refusal).hasMessageContaining("not sent x1, first: not liked (3)");
        });
        assertThat(listener.refused).containsExactly(3);
        assertThat(delivery.delivered).hasSize(19);
        assertThat(writer.failedRows()).isEqualTo(1);
        assertThat(writer.writtenRows()).isEqualTo(19);
    }

    @Test
    void anErrorOfOneBatchDoesNotStopTheNext() {
        delivery.refused = number -> {
            if (number == 3) {
                throw new AssertionError("a bug");
            }
            return false;
        };
        BatchWriter<Integer> writer = writer(TEN);
        numbers(0, 20).forEach(writer::add);
        writer.flush();

        assertThat(listener.undelivered).isEqualTo(numbers(0, 10));
        assertThat(delivery.delivered).isEqualTo(numbers(10, 20));
    }

    @Test
    void blockedCallersGetRoomWhenThereIsSome() {
        delivery.hold();
        BatchWriter<Integer> writer = writer(TEN.withQueueRows(10).withBlockTimeout(Duration.ofSeconds(30)));
        numbers(0, 20).forEach(writer::add);
        CompletableFuture<Void> blocked = CompletableFuture.runAsync(() -> writer.add(20));
        assertThat(blocked).isNotDone();
        delivery.release();
        blocked.join();
        writer.close();

        assertThat(delivery.delivered).isEqualTo(numbers(0, 21));
    }

    @Test
    void blockingEndsWithTheTimeoutAndTellsHowManyWereTaken() {
        delivery.hold();
        BatchWriter<Integer> writer = writer(TEN.withQueueRows(10));

        assertThatExceptionOfType(QueueFullException.class)
                .isThrownBy(() -> writer.addAll(numbers(0, 30)))
                .withMessageContaining("first 20 entities were taken")
                .withMessageContaining("full with 10 rows");
        assertThat(writer.queuedRows()).isEqualTo(20);
    }

    @Test
    void blockingEndsWithAnInterrupt() {
        delivery.hold();
        BatchWriter<Integer> writer = writer(TEN.withQueueRows(10).withBlockTimeout(Duration.ofDays(1)));
        numbers(0, 20).forEach(writer::add);
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(QueueFullException.class)
                .isThrownBy(() -> writer.add(20))
                .withMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void flushingEndsWithAnInterruptAndTheRowsStay() {
        delivery.hold();
        BatchWriter<Integer> writer = writer(TEN);
        writer.add(1);
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(TransientException.class).isThrownBy(writer::flush);
        assertThat(Thread.interrupted()).isTrue();
        delivery.release();
        writer.flush();
        assertThat(delivery.delivered).containsExactly(1);
    }

    @Test
    void rejectRefusesAtOnce() {
        delivery.hold();
        BatchWriter<Integer> writer = writer(TEN.withQueueBytes(100).withBackPressure(BackPressure.REJECT));
        numbers(0, 20).forEach(writer::add);

        assertThatExceptionOfType(QueueFullException.class).isThrownBy(() -> writer.add(20));
        delivery.release();
        writer.close();
        assertThat(delivery.delivered).isEqualTo(numbers(0, 20));
    }

    @Test
    void dropOldestKeepsTheNewestAndTellsTheRest() {
        delivery.hold();
        BatchWriter<Integer> writer = writer(TEN.withQueueRows(10).withBackPressure(BackPressure.DROP_OLDEST));
        numbers(0, 10).forEach(writer::add);
        awaitBusy();
        CompletableFuture<InsertReport<Integer>> emptied = writer.add(10);
        numbers(11, 35).forEach(writer::add);
        CompletableFuture<InsertReport<Integer>> shortened = writer.add(35);
        delivery.release();
        writer.close();

        assertThat(delivery.delivered)
                .isEqualTo(IntStream.concat(IntStream.range(0, 10), IntStream.range(26, 36))
                        .boxed()
                        .toList());
        assertThat(listener.dropped).isEqualTo(numbers(10, 26));
        assertThat(writer.droppedRows()).isEqualTo(16);
        assertThat(writer.writtenRows()).isEqualTo(20);
        assertThat(writer.failedRows()).isZero();
        assertThatThrownBy(emptied::join).cause().isInstanceOf(EntityInsertException.class);
        assertThat(shortened.join().rows()).isEqualTo(6);
    }

    @Test
    void closeHandsBackWhatTheServerDidNotTakeInTime() {
        delivery.hold();
        BatchWriter<Integer> writer = writer(TEN);
        CompletableFuture<InsertReport<Integer>> first = writer.add(0);
        numbers(1, 25).forEach(writer::add);
        awaitBusy();

        assertThat(writer.close(Duration.ofMillis(50))).isEqualTo(numbers(0, 25));
        assertThatThrownBy(first::join).cause().isInstanceOf(UndeliveredException.class);
        assertThat(writer.failedRows()).isEqualTo(25);
        assertThat(writer.close(Duration.ofMillis(50))).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> writer.add(1)).withMessageContaining("closed");
        // The try that was on its way is interrupted, and its thread serves others.
        delivery.release();
        BatchWriter<Integer> other = writer(TEN);
        other.add(100);
        other.close();
        assertThat(delivery.delivered).containsExactly(100);
    }

    @Test
    void closeThrowsWhatItCannotHandBackOtherwise() {
        delivery.hold();
        BatchWriter<Integer> writer = writer(TEN.withCloseTimeout(Duration.ofMillis(20)));
        writer.add(7);

        assertThatExceptionOfType(UndeliveredException.class)
                .isThrownBy(writer::close)
                .satisfies(
                        failure -> assertThat(failure.entities(Integer.class)).containsExactly(7));
    }

    @Test
    void whenTheSessionIsClosedAllThatWaitsIsToldAndNoMoreIsTaken() {
        BatchWriter<Integer> writer = writer(TEN);
        CompletableFuture<InsertReport<Integer>> waiting = writer.add(0);
        threads.close();
        numbers(1, 10).forEach(writer::add);

        assertThatThrownBy(waiting::join).cause().hasMessageContaining("the session is closed");
        assertThat(listener.undelivered).isEqualTo(numbers(0, 10));
        assertThatIllegalStateException()
                .isThrownBy(() -> writer.add(10))
                .withMessageContaining("the session is closed");
        writer.close();
    }

    @Test
    void nobodyButTheWriterCompletesTheFuture() {
        delivery.hold();
        BatchWriter<Integer> writer = writer(TEN);
        CompletableFuture<InsertReport<Integer>> future = writer.add(0);

        assertThat(future.cancel(true)).isFalse();
        assertThat(future.completeExceptionally(new IllegalStateException())).isFalse();
        assertThat(future.thenApply(report -> 1).cancel(true)).isTrue();
        delivery.release();
        writer.flush();
        assertThat(future.join().rows()).isEqualTo(1);
    }

    @Test
    void aWriterAtRestHoldsNoThread() {
        BatchWriter<Integer> writer = writer(TEN.withMaxAge(Duration.ofMillis(1)));
        AtomicReference<Thread> thread = new AtomicReference<>();
        delivery.refused = number -> {
            thread.set(Thread.currentThread());
            return false;
        };
        writer.add(1).join();

        assertThat(thread.get().isDaemon()).isTrue();
        assertThat(thread.get().getName()).startsWith("dendro-writer-");
        await().until(() -> thread.get().getState() == Thread.State.TIMED_WAITING);
    }

    @Test
    void noEntityIsAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> writer(TEN).add(null));
    }

    @Test
    void aListenerThatFailsHarmsNothing() {
        delivery.refused = number -> true;
        BatchWriter<Integer> writer = new QueuedBatchWriter<>(delivery, threads, TEN, new RecordingListener() {
            @Override
            public void refused(InsertReport<Integer> report) {
                throw new IllegalStateException("a bug of the listener");
            }
        });
        CompletableFuture<InsertReport<Integer>> future = writer.add(1);
        writer.flush();
        assertThat(future).isCompletedExceptionally();
    }

    @Test
    void whatDependsOnAFutureIsToldRatherThanLeftToWaitForItself() {
        BatchWriter<Integer> writer = writer(TEN);
        CompletableFuture<Void> flushed = new CompletableFuture<>();
        writer.add(1).thenRun(() -> {
            writer.add(2);
            try {
                writer.flush();
                flushed.complete(null);
            } catch (IllegalStateException e) {
                flushed.completeExceptionally(e);
            }
        });
        writer.addAll(numbers(2, 11)).join();

        assertThatThrownBy(() -> flushed.get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasMessageContaining("thenRunAsync");
        writer.flush();
        assertThat(delivery.delivered).hasSize(11);
    }
}
