package io.dendro.internal.batch;

import io.dendro.write.BatchListener;
import io.dendro.write.InsertReport;
import io.dendro.write.UndeliveredException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
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
        failed.addAndGet(batch.size() - report.rows());
        if (!report.isComplete()) {
            tell(to -> to.refused(report));
        }
        batch.succeed(batch.withDropped(report));
    }

    void undelivered(Batch<E> batch, String reason, @Nullable Throwable cause) {
        if (!batch.end()) {
            return;
        }
        UndeliveredException failure = new UndeliveredException(reason, batch.rows(), cause);
        failed.addAndGet(batch.size());
        tell(to -> to.undelivered(failure));
        batch.fail(failure);
    }

    /** Returns the rows of a batch that the caller ended to hand them back. */
    List<E> givenUp(Batch<E> batch) {
        List<E> rows = List.copyOf(batch.rows());
        failed.addAndGet(rows.size());
        batch.fail(new UndeliveredException("the batch writer was closed before the server took them", rows, null));
        return rows;
    }

    void dropped(Dropped<E> rows) {
        if (rows.rows().isEmpty()) {
            return;
        }
        dropped.addAndGet(rows.rows().size());
        tell(to -> to.dropped(List.copyOf(rows.rows())));
        for (Batch<E> emptied : rows.emptied()) {
            if (emptied.end()) {
                emptied.succeed(emptied.withDropped(new InsertReport<>(0, List.of(), List.of())));
            }
        }
    }

    private void tell(Consumer<BatchListener<E>> news) {
        try {
            news.accept(listener);
        } catch (RuntimeException e) {
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
