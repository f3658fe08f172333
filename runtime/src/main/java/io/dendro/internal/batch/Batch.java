package io.dendro.internal.batch;

import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertReport;
import io.dendro.write.Refusal;
import io.dendro.write.UndeliveredException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Rows that travel together, and the future of them all. Rows change under the writer's lock, and no more on their way. */
final class Batch<E> {

    private final BatchFuture<E> future = new BatchFuture<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final long begin = System.nanoTime();
    private volatile List<E> rows = new ArrayList<>();
    private volatile int dropped;
    private long bytes;
    private boolean due;
    private @Nullable Thread carrier;

    BatchFuture<E> future() {
        return future;
    }

    void add(E row, long size) {
        rows.add(row);
        bytes += size;
    }

    /** How many rows there are to write. */
    int size() {
        return rows.size() - dropped;
    }

    /** How many rows there were, those dropped since included. */
    int added() {
        return rows.size();
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

    /** The rows to write. */
    List<E> rows() {
        return rows.subList(dropped, rows.size());
    }

    /** Takes the oldest row away. Its share of the bytes is an average one. */
    E drop() {
        bytes -= bytes / size();
        int oldest = dropped;
        dropped = oldest + 1;
        return rows.get(oldest);
    }

    /** The report with the rows that were dropped before. */
    InsertReport<E> withDropped(InsertReport<E> report) {
        if (dropped == 0) {
            return report;
        }
        List<Refusal<E>> refusals = new ArrayList<>(report.refusals());
        refusals.add(
                Refusal.unsent(rows.subList(0, dropped), "dropped from a full queue to make room for newer entities"));
        return new InsertReport<>(report.rows(), report.emptyRows(), refusals);
    }

    /** Whether the caller is the one to say how the batch ended; only the first is. */
    boolean end() {
        return ended.compareAndSet(false, true);
    }

    boolean isEnded() {
        return ended.get();
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
