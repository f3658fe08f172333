package io.dendro.internal.batch;

import io.dendro.error.Context;
import io.dendro.error.TransientException;
import io.dendro.write.BatchListener;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import io.dendro.write.InsertReport;
import io.dendro.write.QueueFullException;
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

    private final BatchOptions options;
    private final Ending<E> ending;
    private final Transport<E> transport;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final BatchQueue<E> queue;
    private @Nullable Batch<E> sending;
    private boolean timing;
    private @Nullable String closed;

    /** @param threads run {@link io.dendro.internal.background.Writing writing} work */
    public QueuedBatchWriter(Delivery<E> delivery, Executor threads, BatchOptions options, BatchListener<E> listener) {
        this.options = options;
        this.ending = new Ending<>(listener);
        this.transport = new Transport<>(delivery, threads, ending);
        this.queue = new BatchQueue<>(options);
    }

    @Override
    public CompletableFuture<InsertReport<E>> add(E entity) {
        if (entity == null) {
            throw new IllegalArgumentException("the entity is null");
        }
        long size = transport.delivery().bytes(entity);
        Dropped<E> dropped = new Dropped<>();
        Batch<E> batch;
        lock.lock();
        try {
            requireOpen();
            makeRoom(size, dropped);
            batch = queue.add(entity, size);
            if (!timing) {
                lookAgainAfter(options.maxAge().toNanos());
            }
            sendDue();
        } finally {
            lock.unlock();
        }
        ending.dropped(dropped);
        return batch.future();
    }

    @Override
    public CompletableFuture<Void> addAll(Iterable<? extends E> entities) {
        List<CompletableFuture<?>> batches = new ArrayList<>();
        CompletableFuture<?> last = null;
        long taken = 0;
        for (E entity : entities) {
            try {
                CompletableFuture<?> batch = add(entity);
                if (batch != last) {
                    batches.add(batch);
                    last = batch;
                }
            } catch (QueueFullException e) {
                throw new QueueFullException("only the first " + taken + " entities were taken: " + e.getMessage(), e);
            }
            taken++;
        }
        return CompletableFuture.allOf(batches.toArray(CompletableFuture<?>[]::new));
    }

    private void requireOpen() {
        if (closed != null) {
            throw new IllegalStateException(closed);
        }
    }

    private void makeRoom(long size, Dropped<E> dropped) {
        if (queue.hasRoomFor(size)) {
            return;
        }
        queue.makeAllDue();
        sendDue();
        switch (options.backPressure()) {
            case BLOCK -> awaitRoom(size);
            case REJECT -> requireRoom(size);
            case DROP_OLDEST -> {
                while (!queue.hasRoomFor(size)) {
                    queue.drop(dropped);
                }
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

    private void awaitRoom(long size) {
        requireOwnThread();
        long left = options.blockTimeout().toNanos();
        try {
            while (left > 0 && !queue.hasRoomFor(size)) {
                left = room.awaitNanos(left);
                requireOpen();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueueFullException(
                    "interrupted while waiting for room in the queue; the entity was not taken", e);
        }
        requireRoom(size);
    }

    private void requireRoom(long size) {
        if (!queue.hasRoomFor(size)) {
            throw new QueueFullException(
                    "the queue is full with " + queue.rows()
                            + " rows, and the entity was not taken; the server takes rows"
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

    private void sendAged() {
        lock.lock();
        try {
            timing = false;
            queue.last().filter(last -> !last.isDue()).ifPresent(last -> {
                long left = options.maxAge().toNanos() - last.age();
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
            sending = null;
            sendDue();
        } finally {
            lock.unlock();
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
        try {
            courier.start();
        } catch (IllegalStateException e) {
            closed = "the batch writer can take nothing more: " + e.getMessage();
            courier.refuse(e);
        }
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
            rest.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
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
            left = batches();
            queue.takeAll();
        } finally {
            lock.unlock();
        }
        List<E> rows = new ArrayList<>();
        for (Batch<E> batch : left) {
            if (batch.end()) {
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
