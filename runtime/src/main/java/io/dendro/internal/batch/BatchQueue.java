package io.dendro.internal.batch;

import io.dendro.write.BatchOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The batches that wait, oldest first; the last one still takes rows. Not thread-safe. */
final class BatchQueue<E> {

    private final BatchOptions options;
    private final Deque<Batch<E>> batches = new ArrayDeque<>();
    private long rows;
    private long bytes;

    BatchQueue(BatchOptions options) {
        this.options = options;
    }

    long rows() {
        return rows;
    }

    List<Batch<E>> batches() {
        return new ArrayList<>(batches);
    }

    /** A row that is larger than the whole queue is taken when it is alone. */
    boolean hasRoomFor(long size) {
        return rows == 0 || (rows < options.queueRows() && bytes + size <= options.queueBytes());
    }

    /** Adds a row to the last batch, or to a new one if that is full. */
    Batch<E> add(E row, long size) {
        Batch<E> last = batches.peekLast();
        if (last == null || isFull(last)) {
            last = new Batch<>();
            batches.addLast(last);
        }
        last.add(row, size);
        rows++;
        bytes += size;
        return last;
    }

    /** The batch that still takes rows, if there is one. */
    Optional<Batch<E>> last() {
        return Optional.ofNullable(batches.peekLast());
    }

    private boolean isFull(Batch<E> batch) {
        return batch.added() >= options.batchRows() || batch.bytes() >= options.batchBytes();
    }

    void makeAllDue() {
        batches.forEach(Batch::makeDue);
    }

    /** Takes the oldest batch if it is time to send it. */
    Optional<Batch<E>> takeDue() {
        Batch<E> oldest = batches.peekFirst();
        if (oldest == null || !(oldest.isDue() || isFull(oldest) || batches.size() > 1)) {
            return Optional.empty();
        }
        batches.removeFirst();
        rows -= oldest.size();
        bytes -= oldest.bytes();
        return Optional.of(oldest);
    }

    /** Takes the oldest row away, and its batch if that was its last. */
    void drop(Dropped<E> dropped) {
        Batch<E> oldest = batches.getFirst();
        long before = oldest.bytes();
        dropped.rows().add(oldest.drop());
        rows--;
        bytes -= before - oldest.bytes();
        if (oldest.size() == 0) {
            batches.removeFirst();
            dropped.emptied().add(oldest);
        }
    }

    List<Batch<E>> takeAll() {
        List<Batch<E>> all = batches();
        batches.clear();
        rows = 0;
        bytes = 0;
        return all;
    }
}
