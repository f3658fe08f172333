package io.dendro.internal.batch;

import io.dendro.error.Context;
import io.dendro.error.TransientException;
import io.dendro.write.BatchListener;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import io.dendro.write.InsertReport;
import io.dendro.write.QueueFullException;
import io.dendro.write.Refusal;
import io.dendro.write.UndeliveredException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Rows that wait in a queue to be sent in batches. */
public final class QueuedBatchWriter<E> implements BatchWriter<E> {

    private final BatchOptions options;
    private final Ending<E> ending;
    private final BatchQueue<E> queue;
    private final Dispatch<E> dispatch;

    /** @param threads run {@link io.dendro.internal.background.Writing writing} work */
    public QueuedBatchWriter(Delivery<E> delivery, Executor threads, BatchOptions options, BatchListener<E> listener) {
        this(new MemoryQueue<>(delivery, options), threads, options, new Ending<>(listener));
    }

    private QueuedBatchWriter(BatchQueue<E> queue, Executor threads, BatchOptions options, Ending<E> ending) {
        this.options = options;
        this.ending = ending;
        this.queue = queue;
        this.dispatch = new Dispatch<>(queue, new Transport<>(queue, threads, ending), options);
    }

    /**
     * A writer with a store, which begins with what an earlier one left there.
     *
     * @throws io.dendro.write.StoreException if the store cannot be opened
     */
    public static <E> BatchWriter<E> stored(
            StoredEntities<E> entities, Executor threads, BatchOptions options, BatchListener<E> listener) {
        Ending<E> ending = new Ending<>(listener);
        BatchQueue<E> queue =
                StoredQueue.open(entities, options, options.store().orElseThrow(), ending);
        QueuedBatchWriter<E> writer = new QueuedBatchWriter<>(queue, threads, options, ending);
        writer.dispatch.sendNext();
        return writer;
    }

    @Override
    public CompletableFuture<InsertReport<E>> add(E entity) {
        Row<E> row = row(entity);
        if (row.refusal().isPresent()) {
            return refuse(row.refusal().get());
        }
        Batch<E> batch = take(row);
        queue.settle(batch);
        return batch.future();
    }

    private Row<E> row(E entity) {
        if (entity == null) {
            throw new IllegalArgumentException("the entity is null");
        }
        return queue.row(entity);
    }

    private CompletableFuture<InsertReport<E>> refuse(Refusal<E> refusal) {
        dispatch.requireOpen();
        return ending.refused(refusal);
    }

    private Batch<E> take(Row<E> row) {
        Dropped<E> dropped = new Dropped<>();
        try {
            return dispatch.take(row, dropped);
        } finally {
            ending.dropped(dropped);
        }
    }

    @Override
    public CompletableFuture<Void> addAll(Iterable<? extends E> entities) {
        Added<E> added = new Added<>(queue);
        try {
            for (E entity : entities) {
                Row<E> row = row(entity);
                if (row.refusal().isPresent()) {
                    added.refused(refuse(row.refusal().get()));
                } else {
                    added.taken(take(row));
                }
            }
        } catch (QueueFullException e) {
            String reason = "only the first " + added.entities() + " entities were taken: " + e.getMessage();
            throw added.settledAfter(new QueueFullException(reason, e));
        } catch (RuntimeException e) {
            throw added.settledAfter(e);
        }
        added.settle();
        return added.future();
    }

    @Override
    public void flush() {
        try {
            dispatch.sendAll().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransientException(
                    "interrupted while waiting for what was added; it stays on its way", Context.NONE, e);
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public List<E> close(Duration timeout) {
        CompletableFuture<Void> rest = dispatch.endTaking();
        try {
            // As many as there can be, for one that is longer.
            rest.get(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            // What is left is given up.
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
        return giveUp();
    }

    private List<E> giveUp() {
        try {
            return giveUp(dispatch.giveUp());
        } finally {
            dispatch.close();
        }
    }

    private List<E> giveUp(List<Batch<E>> left) {
        List<E> rows = new ArrayList<>();
        if (queue.isLasting() && !left.isEmpty()) {
            ending.leftToTheNext(left.stream().mapToLong(Batch::size).sum());
        }
        for (Batch<E> batch : left) {
            if (queue.isLasting()) {
                ending.stays(batch, "the batch writer was closed before the server took them");
                batch.interrupt();
            } else if (batch.end()) {
                rows.addAll(ending.givenUp(batch));
                batch.interrupt();
            }
        }
        return rows;
    }

    @Override
    public void close() {
        List<E> left = close(options.closeTimeout());
        if (!left.isEmpty()) {
            throw new UndeliveredException(
                    "the server did not take them within " + options.closeTimeout() + " after the writer was closed",
                    left,
                    null);
        }
    }

    @Override
    public long queuedRows() {
        return dispatch.rows();
    }

    @Override
    public long writtenRows() {
        return ending.written();
    }

    @Override
    public long droppedRows() {
        return ending.dropped();
    }

    @Override
    public long failedRows() {
        return ending.failed();
    }
}
