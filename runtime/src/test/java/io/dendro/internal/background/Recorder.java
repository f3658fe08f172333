package io.dendro.internal.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Notes what it is told. Rows are noted as they are, errors too, and the end as a text. */
class Recorder<T> implements Subscriber<T> {

    static final String END = "end";
    private static final long PATIENCE = 20;

    private final CompletableFuture<Subscription> subscription = new CompletableFuture<>();
    private final BlockingQueue<Object> signals = new LinkedBlockingQueue<>();
    private final Consumer<T> consumer;

    Recorder() {
        this(row -> {});
    }

    /** @param consumer called with each row after that is noted */
    Recorder(Consumer<T> consumer) {
        this.consumer = consumer;
    }

    Subscription subscription() {
        return subscription.join();
    }

    /** Demands rows and returns what came next. */
    Object request(long more) throws InterruptedException {
        subscription().request(more);
        return next();
    }

    /** Waits for a signal. */
    Object next() throws InterruptedException {
        Object signal = signals.poll(PATIENCE, TimeUnit.SECONDS);
        assertThat(signal).as("a signal within %d s", PATIENCE).isNotNull();
        return signal;
    }

    boolean isSilent() {
        return signals.isEmpty();
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription.complete(given);
    }

    @Override
    public void onNext(T row) {
        signals.add(row);
        consumer.accept(row);
    }

    @Override
    public void onError(Throwable failure) {
        signals.add(failure);
    }

    @Override
    public void onComplete() {
        signals.add(END);
    }
}
