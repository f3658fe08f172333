package io.dendro.internal.batch;

import io.dendro.write.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where the entities of one call went. */
final class Added<E> {

    private final BatchQueue<E> queue;
    private final List<Batch<E>> batches = new ArrayList<>();
    private final List<CompletableFuture<?>> futures = new ArrayList<>();
    private @Nullable Batch<E> last;
    private long entities;

    Added(BatchQueue<E> queue) {
        this.queue = queue;
    }

    void taken(Batch<E> batch) {
        if (batch != last) {
            batches.add(batch);
            futures.add(batch.future());
            last = batch;
        }
        entities++;
    }

    void refused(CompletableFuture<?> future) {
        futures.add(future);
        entities++;
    }

    /** Returns when what was taken outlasts what it is to outlast. */
    void settle() {
        batches.forEach(queue::settle);
    }

    /** What was taken before a failure is settled all the same; returns that failure. */
    RuntimeException settledAfter(RuntimeException failure) {
        try {
            settle();
        } catch (StoreException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    long entities() {
        return entities;
    }

    CompletableFuture<Void> future() {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture<?>[]::new));
    }
}
