package io.dendro.internal.batch;

import io.dendro.write.BatchOptions;
import io.dendro.write.QueueFullException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A queue whose batches are sent one after the other, when they are full, of age or asked for. Thread-safe; nothing is told
 * or completed while the lock is held.
 */
final class Dispatch<E> {

    private static final long BUSY_PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private final BatchQueue<E> queue;
    private final Transport<E> transport;
    private final BatchOptions options;
    private final Outage outage;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private @Nullable Batch<E> sending;
    private boolean timing;
    private volatile @Nullable String closed;

    Dispatch(BatchQueue<E> queue, Transport<E> transport, BatchOptions options) {
        this.queue = queue;
        this.transport = transport;
        this.options = options;
        this.outage = new Outage(queue.isLasting() ? "store" : "queue", this::rows);
    }

    /**
     * Puts a row behind the others, when there is room for it.
     *
     * @param dropped gets what goes for it; it is to be told also if this fails
     */
    Batch<E> take(Row<E> row, Dropped<E> dropped) {
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
        }
    }

    /** @throws IllegalStateException if nothing can be added any more */
    void requireOpen() {
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

    /** Goes on with the next batch, if none is on its way. */
    void sendNext() {
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
        Courier<E> courier = new Courier<>(transport, batch, options.deliveryTimeout(), outage, this::sendNext);
        courier.startOr(e -> {
            closed = "the batch writer can take nothing more: " + e.getMessage();
            courier.refuse(e);
        });
    }

    /** Sends all that waits; the future ends when all of it has ended, in whatever way. */
    CompletableFuture<Void> sendAll() {
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

    /** Sends all that waits and takes nothing more; the future ends when all of it has ended. */
    CompletableFuture<Void> endTaking() {
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

    /** Empties the queue, and answers what was not sent or has not ended. */
    List<Batch<E>> giveUp() {
        lock.lock();
        try {
            if (sending != null && sending.isEnded()) {
                endSending();
            }
            List<Batch<E>> left = batches();
            queue.clear();
            return left;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            queue.close();
        } finally {
            lock.unlock();
        }
    }

    /** The rows of {@link #batches}. */
    long rows() {
        lock.lock();
        try {
            return batches().stream().mapToLong(Batch::size).sum();
        } finally {
            lock.unlock();
        }
    }
}
