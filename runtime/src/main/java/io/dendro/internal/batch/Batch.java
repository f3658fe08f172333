package io.dendro.internal.batch;

import io.dendro.internal.segment.Portion;
import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertReport;
import io.dendro.write.Refusal;
import io.dendro.write.UndeliveredException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Rows that travel together, and the future of them all. Rows change under the writer's lock, and no more on their way. With a
 * store they may be on the disk alone.
 */
final class Batch<E> {

    private enum End {
        NONE,
        TOLD,
        STAYS
    }

    private final BatchFuture<E> future = new BatchFuture<>();
    private final AtomicReference<End> end = new AtomicReference<>(End.NONE);
    private final long begin = System.nanoTime();
    private final boolean inMemory;
    private volatile List<E> rows = new ArrayList<>();
    private volatile @Nullable Portion portion;
    private volatile int onDisk;
    private volatile int dropped;
    private volatile boolean damageTold;
    private long bytes;
    private boolean due;
    private @Nullable Thread carrier;

    private Batch(boolean inMemory) {
        this.inMemory = inMemory;
    }

    static <E> Batch<E> inMemory() {
        return new Batch<>(true);
    }

    /** A batch whose rows are on the disk alone. */
    static <E> Batch<E> onDisk() {
        return new Batch<>(false);
    }

    /** What an earlier writer left. It takes no more rows. */
    static <E> Batch<E> recovered(Portion portion) {
        Batch<E> batch = onDisk();
        batch.portion = portion;
        batch.onDisk = portion.entries();
        batch.due = true;
        // Damage was told when the store was opened.
        batch.damageTold = true;
        return batch;
    }

    BatchFuture<E> future() {
        return future;
    }

    void add(Row<E> row) {
        bytes += row.bytes();
        if (inMemory) {
            rows.add(row.entity());
        } else {
            int before = onDisk;
            onDisk = before + 1;
        }
    }

    boolean isInMemory() {
        return inMemory;
    }

    /** Where a store has the rows. */
    @Nullable
    Portion portion() {
        return portion;
    }

    void setPortion(Portion changed) {
        portion = changed;
    }

    /** Whether it was told what of it is damaged; each damage is told once. */
    boolean isDamageTold() {
        return damageTold;
    }

    void setDamageTold() {
        damageTold = true;
    }

    /** How many rows there are to write. */
    int size() {
        return added() - dropped;
    }

    /** How many rows there were, those dropped since included. */
    int added() {
        return rows.size() + onDisk;
    }

    long bytes() {
        return bytes;
    }

    /** Nanoseconds since its first row came. */
    long age() {
        return System.nanoTime() - begin;
    }

    boolean isDue() {
        return due;
    }

    void makeDue() {
        due = true;
    }

    /** The rows to write that are in memory. */
    List<E> rows() {
        return rows.subList(Math.min(dropped, rows.size()), rows.size());
    }

    /** Takes the oldest row away, of a batch in memory. Its share of the bytes is an average one. */
    E drop() {
        bytes -= bytes / size();
        int oldest = dropped;
        dropped = oldest + 1;
        return rows.get(oldest);
    }

    /** Takes all rows away, and returns those that are in memory. */
    List<E> dropAll() {
        List<E> all = List.copyOf(rows());
        dropped = rows.size() + onDisk;
        return all;
    }

    /** The report with the rows that were dropped before. */
    InsertReport<E> withDropped(InsertReport<E> report) {
        if (dropped == 0) {
            return report;
        }
        String reason = dropped + " entities were dropped from a full queue to make room for newer ones";
        return Reports.with(List.of(Refusal.unsent(rows.subList(0, Math.min(dropped, rows.size())), reason)), report);
    }

    /** Whether the caller is the one to say how the batch ended; only the first is. */
    boolean end() {
        return end.compareAndSet(End.NONE, End.TOLD);
    }

    /** As {@link #end}, of rows that stay in the store. */
    boolean endStaying() {
        return end.compareAndSet(End.NONE, End.STAYS);
    }

    boolean isEnded() {
        return end.get() != End.NONE;
    }

    boolean isStaying() {
        return end.get() == End.STAYS;
    }

    void succeed(InsertReport<E> report) {
        forget();
        if (report.isComplete()) {
            future.succeed(report);
        } else {
            future.fail(new EntityInsertException(report));
        }
    }

    void fail(UndeliveredException failure) {
        forget();
        future.fail(failure);
    }

    /** Callers may hold the future for a while. */
    private void forget() {
        dropped = 0;
        onDisk = 0;
        rows = List.of();
    }

    synchronized void begin() {
        carrier = Thread.currentThread();
    }

    /** From here on nobody interrupts, and an interrupt that came too late must not meet the thread's next work. */
    @SuppressWarnings("ResultOfMethodCallIgnored")
    synchronized void leave() {
        carrier = null;
        Thread.interrupted();
    }

    /** Whether this thread is at work on it, be it in what depends on its future. */
    synchronized boolean isCarriedByThisThread() {
        return carrier == Thread.currentThread();
    }

    synchronized void interrupt() {
        if (carrier != null) {
            carrier.interrupt();
        }
    }
}
