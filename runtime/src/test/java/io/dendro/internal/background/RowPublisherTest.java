package io.dendro.internal.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What Reactive Streams leave open: when rows are read, on which threads, and when reading is closed. */
@Timeout(60)
class RowPublisherTest {

    private final ReaderThreads threads = new ReaderThreads(1, "the session");
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicBoolean closedUndisturbed = new AtomicBoolean();

    @AfterEach
    void end() {
        threads.close();
    }

    private RowPublisher<Integer> numbers(int count) {
        return rows(count, row -> row);
    }

    private <T> RowPublisher<T> rows(int count, IntFunction<T> mapping) {
        return new RowPublisher<>(
                () -> {
                    opened.incrementAndGet();
                    return IntStream.range(0, count)
                            .peek(row -> read.incrementAndGet())
                            .mapToObj(mapping)
                            .onClose(() -> {
                                closedUndisturbed.set(!Thread.currentThread().isInterrupted());
                                closed.set(true);
                            });
                },
                threads);
    }

    private static <T> Recorder<T> subscribed(RowPublisher<T> rows) {
        return subscribed(rows, new Recorder<>());
    }

    private static <T> Recorder<T> subscribed(RowPublisher<T> rows, Recorder<T> recorder) {
        rows.subscribe(recorder);
        return recorder;
    }

    /** Waits until the threads have done what was given to them. */
    private void awaitRest() {
        CompletableFuture<Boolean> begun = new CompletableFuture<>();
        threads.execute(() -> begun.complete(true));
        begun.join();
        CompletableFuture<Boolean> continued = new CompletableFuture<>();
        threads.execute((Continuation) () -> continued.complete(true));
        continued.join();
    }

    @Test
    void nothingIsReadBeforeItIsDemandedAndThenOneRowMore() throws InterruptedException {
        Recorder<Integer> recorder = subscribed(numbers(10));
        awaitRest();
        assertThat(opened).hasValue(0);

        assertThat(recorder.request(1)).isEqualTo(0);
        awaitRest();
        assertThat(read).hasValue(2);

        assertThat(recorder.request(2)).isEqualTo(1);
        assertThat(recorder.next()).isEqualTo(2);
        awaitRest();
        assertThat(read).hasValue(4);
        assertThat(recorder.isSilent()).isTrue();
    }

    @Test
    void eachSubscriberHasItsRowsReadAnew() throws InterruptedException {
        RowPublisher<Integer> rows = numbers(2);
        Recorder<Integer> first = subscribed(rows);
        Recorder<Integer> second = subscribed(rows);
        assertThat(first.request(1)).isEqualTo(0);
        assertThat(second.request(1)).isEqualTo(0);
        assertThat(first.request(1)).isEqualTo(1);
        assertThat(first.next()).isEqualTo(Recorder.END);
        assertThat(second.request(1)).isEqualTo(1);
        assertThat(second.next()).isEqualTo(Recorder.END);
        assertThat(opened).hasValue(2);
    }

    @Test
    void aSubscriptionGoesOnWhileOthersWaitForItsConnection() throws InterruptedException {
        Recorder<Integer> recorder = subscribed(numbers(2));
        assertThat(recorder.request(1)).isEqualTo(0);
        awaitRest();

        CountDownLatch freed = new CountDownLatch(1);
        threads.execute(() -> {
            try {
                freed.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(recorder.request(1)).isEqualTo(1);
        assertThat(recorder.next()).isEqualTo(Recorder.END);
        freed.countDown();
    }

    @Test
    void nothingIsSignalledBeforeOnSubscribeHasReturned() throws InterruptedException {
        AtomicBoolean subscribed = new AtomicBoolean();
        CompletableFuture<Boolean> inOrder = new CompletableFuture<>();
        Recorder<Integer> recorder = new Recorder<>(row -> inOrder.complete(subscribed.get())) {
            @Override
            public void onSubscribe(Subscription given) {
                super.onSubscribe(given);
                given.request(1);
                awaitRest();
                subscribed.set(true);
            }
        };
        subscribed(numbers(2), recorder);
        assertThat(recorder.next()).isEqualTo(0);
        assertThat(inOrder.join()).isTrue();
    }

    @Test
    void cancellingAtRestHasClosedTheRowsWhenItReturns() throws InterruptedException {
        Recorder<Integer> recorder = subscribed(numbers(10));
        recorder.request(1);
        awaitRest();
        assertThat(closed).isFalse();

        recorder.subscription().cancel();
        assertThat(closed).isTrue();
        recorder.subscription().request(1);
        awaitRest();
        assertThat(recorder.isSilent()).isTrue();
    }

    @Test
    void cancellingInterruptsAReadWhichThenClosesTheRows() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        Recorder<Integer> recorder = subscribed(rows(10, row -> {
            reading.countDown();
            try {
                TimeUnit.SECONDS.sleep(60);
            } catch (InterruptedException e) {
                interrupted.set(true);
                Thread.currentThread().interrupt();
            }
            return row;
        }));
        recorder.subscription().request(1);
        reading.await();
        assertThat(closed).isFalse();

        recorder.subscription().cancel();
        await().untilTrue(closed);
        assertThat(interrupted).isTrue();
        assertThat(recorder.isSilent()).isTrue();
        assertThat(closedUndisturbed).isTrue();
    }

    @Test
    void cancellingDoesNotInterruptTheSubscriberAndDoesNotWaitForIt() throws InterruptedException {
        CountDownLatch cancelled = new CountDownLatch(1);
        CompletableFuture<Boolean> undisturbed = new CompletableFuture<>();
        Recorder<Integer> recorder = subscribed(numbers(10), new Recorder<>(row -> {
            try {
                cancelled.await();
                undisturbed.complete(!Thread.currentThread().isInterrupted());
            } catch (InterruptedException e) {
                undisturbed.complete(false);
            }
        }));
        recorder.request(10);

        recorder.subscription().cancel();
        assertThat(closed).isTrue();
        cancelled.countDown();
        assertThat(undisturbed.join()).isTrue();
        awaitRest();
        assertThat(recorder.isSilent()).isTrue();
    }

    @Test
    void whatWaitsForAThreadAndIsCancelledIsNeverRead() throws InterruptedException {
        CountDownLatch cancelled = new CountDownLatch(1);
        Recorder<Integer> first = subscribed(numbers(1), new Recorder<>(row -> {
            try {
                cancelled.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        first.request(1);
        Recorder<Integer> second = subscribed(numbers(1));
        second.subscription().request(1);
        second.subscription().cancel();
        cancelled.countDown();
        awaitRest();
        assertThat(opened).hasValue(1);
        assertThat(second.isSilent()).isTrue();
    }

    @Test
    void aFailureArrivesAsItIsAndTheRowsAreClosedBefore() throws InterruptedException {
        IllegalStateException failure = new IllegalStateException("no third row");
        CompletableFuture<Boolean> closedBefore = new CompletableFuture<>();
        Recorder<Integer> recorder = new Recorder<>() {
            @Override
            public void onError(Throwable error) {
                closedBefore.complete(closed.get());
                super.onError(error);
            }
        };
        subscribed(
                rows(10, row -> {
                    if (row == 2) {
                        throw failure;
                    }
                    return row;
                }),
                recorder);
        assertThat(recorder.request(1)).isEqualTo(0);
        assertThat(recorder.request(1)).isEqualTo(1);
        assertThat(recorder.next()).isSameAs(failure);
        assertThat(closedBefore.join()).isTrue();
    }

    @Test
    void aDemandThatIsNotPositiveClosesTheRows() throws InterruptedException {
        Recorder<Integer> recorder = subscribed(numbers(10));
        recorder.request(1);
        awaitRest();
        assertThat((Throwable) recorder.request(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("request(0)")
                .hasMessageContaining("3.9");
        assertThat(closed).isTrue();
    }

    @Test
    void aRowMappedToNullIsAnError() throws InterruptedException {
        Recorder<Object> recorder = subscribed(rows(1, row -> null));
        assertThat((Throwable) recorder.request(1))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("mapped to null");
        assertThat(closed).isTrue();
    }

    @Test
    void aSubscriberThatThrowsHasCancelled() throws InterruptedException {
        Recorder<Integer> recorder = subscribed(numbers(10), new Recorder<>(row -> {
            throw new IllegalStateException("thrown by a subscriber, as the test wants it");
        }));
        assertThat(recorder.request(10)).isEqualTo(0);
        await().dontCatchUncaughtExceptions().untilTrue(closed);
        awaitRest();
        assertThat(recorder.isSilent()).isTrue();
    }

    @Test
    void withoutThreadsASubscriberIsToldSoAtOnceOrWhenItGoesOn() throws InterruptedException {
        Recorder<Integer> resting = subscribed(numbers(10));
        resting.request(1);
        awaitRest();
        threads.close();

        assertThat((Throwable) subscribed(numbers(10)).next())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the session is closed");
        assertThat((Throwable) resting.request(1)).hasMessage("the session is closed");
        assertThat(closed).isTrue();
    }

    @Test
    void anEmptyStreamIsClosedToo() throws InterruptedException {
        Recorder<Object> recorder =
                subscribed(new RowPublisher<>(() -> Stream.empty().onClose(() -> closed.set(true)), threads));
        assertThat(recorder.request(1)).isEqualTo(Recorder.END);
        assertThat(closed).isTrue();
    }
}
