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
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A queue of batches, of which one at a time is on its way. Nothing is told or completed while the lock is held. */
public final class QueuedBatchWriter<E> implements BatchWriter<E> {

    private static final long BUSY_PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private final BatchOptions options;
    private final Ending<E> ending;
    private final Transport<E> transport;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final BatchQueue<E> queue;
    private @Nullable Batch<E> sending;
    private boolean timing;
    private volatile @Nullable String closed;

    /** @param threads run {@link io.dendro.internal.background.Writing writing} work */
    public QueuedBatchWriter(Delivery<E> delivery, Executor threads, BatchOptions options, BatchListener<E> listener) {
        this(new MemoryQueue<>(delivery, options), threads, options, new Ending<>(listener));
    }

    private QueuedBatchWriter(BatchQueue<E> queue, Executor threads, BatchOptions options, Ending<E> ending) {
        this.options = options;
        this.ending = ending;
        this.transport = new Transport<>(queue, threads, ending);
        this.queue = queue;
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
        writer.sendNext();
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
        requireOpen();
        return ending.refused(refusal);
    }

    private Batch<E> take(Row<E> row) {
        Dropped<E> dropped = new Dropped<>();
        lock.lock();
        try {
            requireOpen();
            makeRoom(row, dropped);
            Batch<E> batch = queue.add(row);
            if (!timing) {
                lookAgainAfter(TimeUnit.NANOSECONDS.convert(options.maxAge()));
            }
            sendDue();
            return batch;
        } finally {
            lock.unlock();
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

    private void requireOpen() {
        String reason = closed;
        if (reason != null) {
            throw new IllegalStateException(reason);
        }
    }

    private void makeRoom(Row<E> row, Dropped<E> dropped) {
        if (queue.hasRoomFor(row)) {
            return;
        }
        queue.makeAllDue();
        sendDue();
        switch (options.backPressure()) {
            case BLOCK -> awaitRoom(row);
            case REJECT -> requireRoom(row);
            case DROP_OLDEST -> {
                while (!queue.hasRoomFor(row) && queue.drop(dropped)) {
                    room.signalAll();
                }
                requireRoom(row);
            }
        }
    }

    /** Who waits on the thread that sends waits for ever. */
    private void requireOwnThread() {
        Batch<E> current = sending;
        if (current != null && current.isCarriedByThisThread()) {
            throw new IllegalStateException(
                    "the batch writer would wait for itself: this is called by what depends on one of its futures, or by"
                            + " its listener, on the thread that sends; let it run elsewhere, as by thenRunAsync");
        }
    }

    private void awaitRoom(Row<E> row) {
        requireOwnThread();
        long left = TimeUnit.NANOSECONDS.convert(options.blockTimeout());
        try {
            while (left > 0 && !queue.hasRoomFor(row)) {
                left = room.awaitNanos(left);
                requireOpen();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueueFullException(
                    "interrupted while waiting for room in the queue; the entity was not taken", e);
        }
        requireRoom(row);
    }

    private void requireRoom(Row<E> row) {
        if (!queue.hasRoomFor(row)) {
            throw new QueueFullException(
                    "the queue is full with " + queue.fullness()
                            + ", and the entity was not taken; the server takes rows"
                            + " slower than they come or cannot be reached: add it later, or let the writer have a longer"
                            + " queue or another BackPressure",
                    null);
        }
    }

    /** One timer is enough: the batches before the last one are full, and go without. */
    private void lookAgainAfter(long nanos) {
        timing = true;
        Courier.after(nanos, this::sendAged);
    }

    /** Never waits: all futures of the program share the thread that calls this. */
    private void sendAged() {
        if (!lock.tryLock()) {
            Courier.after(BUSY_PAUSE, this::sendAged);
            return;
        }
        try {
            timing = false;
            queue.last().filter(last -> !last.isDue()).ifPresent(last -> {
                long left = TimeUnit.NANOSECONDS.convert(options.maxAge()) - last.age();
                if (left > 0) {
                    lookAgainAfter(left);
                } else {
                    last.makeDue();
                }
            });
            sendDue();
        } finally {
            lock.unlock();
        }
    }

    private void sendNext() {
        lock.lock();
        try {
            endSending();
            sendDue();
        } finally {
            lock.unlock();
        }
    }

    private void endSending() {
        Batch<E> ended = sending;
        if (ended != null) {
            sending = null;
            room.signalAll();
            queue.ended(ended);
        }
    }

    private void sendDue() {
        if (sending == null) {
            queue.takeDue().ifPresent(this::send);
        }
    }

    private void send(Batch<E> batch) {
        sending = batch;
        room.signalAll();
        Courier<E> courier = new Courier<>(transport, batch, options.deliveryTimeout(), this::sendNext);
        courier.startOr(e -> {
            closed = "the batch writer can take nothing more: " + e.getMessage();
            courier.refuse(e);
        });
    }

    @Override
    public void flush() {
        try {
            sendAll().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransientException(
                    "interrupted while waiting for what was added; it stays on its way", Context.NONE, e);
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** Sends all that waits; the future ends when all of it has ended, in whatever way. */
    private CompletableFuture<Void> sendAll() {
        lock.lock();
        try {
            requireOwnThread();
            List<Batch<E>> all = batches();
            queue.makeAllDue();
            sendDue();
            return CompletableFuture.allOf(all.stream()
                    .map(batch -> batch.future().handle((report, failure) -> true))
                    .toArray(CompletableFuture<?>[]::new));
        } finally {
            lock.unlock();
        }
    }

    private List<Batch<E>> batches() {
        List<Batch<E>> all = new ArrayList<>();
        if (sending != null) {
            all.add(sending);
        }
        all.addAll(queue.batches());
        return all;
    }

    @Override
    public List<E> close(Duration timeout) {
        CompletableFuture<Void> rest = endTaking();
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

    private CompletableFuture<Void> endTaking() {
        lock.lock();
        try {
            requireOwnThread();
            if (closed == null) {
                closed = "the batch writer is closed";
            }
            room.signalAll();
            return sendAll();
        } finally {
            lock.unlock();
        }
    }

    private List<E> giveUp() {
        List<Batch<E>> left;
        lock.lock();
        try {
            if (sending != null && sending.isEnded()) {
                endSending();
            }
            left = batches();
            queue.clear();
        } finally {
            lock.unlock();
        }
        try {
            return giveUp(left);
        } finally {
            closeQueue();
        }
    }

    private void closeQueue() {
        lock.lock();
        try {
            queue.close();
        } finally {
            lock.unlock();
        }
    }

    private List<E> giveUp(List<Batch<E>> left) {
        List<E> rows = new ArrayList<>();
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
        lock.lock();
        try {
            return batches().stream().mapToLong(Batch::size).sum();
        } finally {
            lock.unlock();
        }
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
