package io.dendro.internal.batch;

import io.dendro.DeviceRecord;
import io.dendro.write.BatchOptions;
import io.dendro.write.InsertReport;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The batches that wait, oldest first; the last one still takes rows. Not thread-safe, but for what says so.
 *
 * <p>Of the rows that are in memory there is a count.
 */
abstract class BatchQueue<E> {

    private final BatchOptions options;
    private final Deque<Batch<E>> batches = new ArrayDeque<>();
    private long rows;
    private long bytes;

    BatchQueue(BatchOptions options) {
        this.options = options;
    }

    /** What is put into the queue for an entity. Thread-safe. */
    abstract Row<E> row(E entity);

    abstract boolean hasRoomFor(Row<E> row);

    /** Adds a row to the last batch, or to a new one if that is full. */
    abstract Batch<E> add(Row<E> row);

    /** Returns when what was added to a batch outlasts what it is to outlast. Thread-safe. */
    abstract void settle(Batch<E> batch);

    /** Takes the oldest away to make room; false if there is nothing that could be taken. */
    abstract boolean drop(Dropped<E> dropped);

    /** Writes a batch that was taken. Thread-safe. */
    abstract InsertReport<E> deliver(Batch<E> batch);

    /** What is known of the rows of a batch that are not in memory. Thread-safe. */
    abstract List<DeviceRecord> records(Batch<E> batch);

    /** Whether rows outlast the program. Thread-safe. */
    abstract boolean isLasting();

    /** A batch that was taken has ended. */
    abstract void ended(Batch<E> batch);

    abstract void close();

    /** How the queue came to be full. */
    abstract String fullness();

    BatchOptions options() {
        return options;
    }

    long rows() {
        return rows;
    }

    /** Whether memory has room. A row that is larger than the whole queue is taken when it is alone. */
    boolean hasMemoryFor(Row<E> row) {
        return rows == 0 || (rows < options.queueRows() && bytes + row.bytes() <= options.queueBytes());
    }

    /** Notes that a row takes memory. */
    void count(Row<E> row) {
        rows++;
        bytes += row.bytes();
    }

    void uncount(long lessRows, long lessBytes) {
        rows -= lessRows;
        bytes -= lessBytes;
    }

    boolean isFull(Batch<E> batch) {
        return batch.added() >= options.batchRows() || batch.bytes() >= options.batchBytes();
    }

    Deque<Batch<E>> waiting() {
        return batches;
    }

    List<Batch<E>> batches() {
        return new ArrayList<>(batches);
    }

    /** The batch that still takes rows, if there is one. */
    Optional<Batch<E>> last() {
        return Optional.ofNullable(batches.peekLast());
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
        return Optional.of(takeOldest());
    }

    Batch<E> takeOldest() {
        Batch<E> oldest = batches.removeFirst();
        if (oldest.isInMemory()) {
            uncount(oldest.rows().size(), oldest.bytes());
        }
        return oldest;
    }

    void clear() {
        batches.clear();
        rows = 0;
        bytes = 0;
    }
}
