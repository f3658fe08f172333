package io.dendro.integration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Notes what a publisher tells it. */
class Recorder<T> implements Subscriber<T> {

    private static final long PATIENCE = 30;

    private final CompletableFuture<Subscription> subscription = new CompletableFuture<>();
    private final List<T> rows = new ArrayList<>();
    private final Semaphore arrived = new Semaphore(0);
    private final CompletableFuture<List<T>> end = new CompletableFuture<>();

    Subscription subscription() {
        return subscription.join();
    }

    /** Demands so many rows and waits for them. */
    void take(int count) throws InterruptedException {
        subscription().request(count);
        await(count);
    }

    /** Waits for so many rows more. */
    void await(int count) throws InterruptedException {
        assertThat(arrived.tryAcquire(count, PATIENCE, TimeUnit.SECONDS))
                .as("%d rows within %d s", count, PATIENCE)
                .isTrue();
    }

    /** How many rows have come that were not waited for. */
    int unawaited() {
        return arrived.availablePermits();
    }

    /** All rows at the end of the publisher, or its error. */
    CompletableFuture<List<T>> end() {
        return end;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription.complete(given);
    }

    @Override
    public void onNext(T row) {
        rows.add(row);
        arrived.release();
    }

    @Override
    public void onError(Throwable failure) {
        end.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        end.complete(rows);
    }
}
