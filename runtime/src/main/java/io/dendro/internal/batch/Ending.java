package io.dendro.internal.batch;

import io.dendro.DeviceRecord;
import io.dendro.write.BatchListener;
import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertReport;
import io.dendro.write.Refusal;
import io.dendro.write.StoreDamage;
import io.dendro.write.UndeliveredException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts how batches end and tells it, each end once. Thread-safe; called without the writer's lock. */
final class Ending<E> {

    private static final Logger LOG = LoggerFactory.getLogger("io.dendro.write");

    private final BatchListener<E> listener;
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();

    Ending(BatchListener<E> listener) {
        this.listener = listener;
    }

    void delivered(Batch<E> batch, InsertReport<E> report) {
        if (!batch.end()) {
            return;
        }
        written.addAndGet(report.rows());
        failed.addAndGet(batch.size() - report.rows() - report.leftOut());
        if (!report.isComplete()) {
            tell(to -> to.refused(report));
        }
        batch.succeed(batch.withDropped(report));
    }

    /** Tells of a row that a queue cannot take; it is in no batch. */
    CompletableFuture<InsertReport<E>> refused(Refusal<E> refusal) {
        InsertReport<E> report = new InsertReport<>(0, List.of(), List.of(refusal));
        failed.incrementAndGet();
        tell(to -> to.refused(report));
        BatchFuture<E> future = new BatchFuture<>();
        future.fail(new EntityInsertException(report));
        return future;
    }

    /** @param records the rows that are not in memory */
    void undelivered(Batch<E> batch, String reason, List<DeviceRecord> records, @Nullable Throwable cause) {
        UndeliveredException failure = new UndeliveredException(reason, batch.rows(), records, cause);
        if (!batch.end()) {
            return;
        }
        failed.addAndGet(batch.size());
        tell(to -> to.undelivered(failure));
        batch.fail(failure);
    }

    /** Telling itself failed, after the end was decided: at least nobody waits for ever. */
    void untold(Batch<E> batch, Throwable cause) {
        batch.future().fail(new UndeliveredException("it is not known how they ended: " + cause, List.of(), cause));
    }

    /** Returns the rows of a batch that the caller ended to hand them back. */
    List<E> givenUp(Batch<E> batch) {
        List<E> rows = List.copyOf(batch.rows());
        failed.addAndGet(rows.size());
        batch.fail(new UndeliveredException("the batch writer was closed before the server took them", rows, null));
        return rows;
    }

    /** The rows stay in the store. */
    void stays(Batch<E> batch, String reason) {
        if (batch.endStaying()) {
            batch.fail(UndeliveredException.stored(batch.size(), reason));
        }
    }

    /** Says that rows of a store are left to whoever opens it next. */
    void leftToTheNext(long rows) {
        LOG.info("the batch writer is closed; {} rows stay in its store, and the next writer there sends them", rows);
    }

    void dropped(Dropped<E> rows) {
        if (!rows.rows().isEmpty()) {
            dropped.addAndGet(rows.rows().size());
            tell(to -> to.dropped(List.copyOf(rows.rows())));
        }
        for (Supplier<List<DeviceRecord>> batch : rows.records()) {
            List<DeviceRecord> records = batch.get();
            dropped.addAndGet(records.size());
            tell(to -> to.droppedRecords(records));
        }
        for (Batch<E> emptied : rows.emptied()) {
            if (emptied.end()) {
                emptied.succeed(emptied.withDropped(new InsertReport<>(0, List.of(), List.of())));
            }
        }
    }

    void damaged(List<StoreDamage> damages) {
        for (StoreDamage damage : damages) {
            LOG.warn("{}", damage);
            tell(to -> to.damaged(damage));
        }
    }

    private void tell(Consumer<BatchListener<E>> news) {
        try {
            news.accept(listener);
        } catch (RuntimeException | Error e) {
            LOG.warn("the listener of a batch writer failed", e);
        }
    }

    long written() {
        return written.get();
    }

    long dropped() {
        return dropped.get();
    }

    long failed() {
        return failed.get();
    }
}
