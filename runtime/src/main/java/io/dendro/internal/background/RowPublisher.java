package io.dendro.internal.background;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Publishes rows to any number of subscribers, each of which has them read anew. */
public final class RowPublisher<T> implements Publisher<T> {

    private final Supplier<Stream<T>> rows;
    private final Executor threads;

    /**
     * @param rows gives the rows, which are read and closed by one thread at a time
     * @param threads where that happens and subscribers are called; none is kept while nothing is demanded
     */
    public RowPublisher(Supplier<Stream<T>> rows, Executor threads) {
        this.rows = rows;
        this.threads = threads;
    }

    @Override
    public void subscribe(Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        RowSubscription<T> subscription = new RowSubscription<>(new RowReading<>(rows), threads, subscriber);
        subscriber.onSubscribe(subscription);
        // Even without demand: that there will be no threads is then told at once.
        subscription.start();
    }
}
