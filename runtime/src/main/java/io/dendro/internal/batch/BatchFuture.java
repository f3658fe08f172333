package io.dendro.internal.batch;

import io.dendro.write.InsertReport;
import java.util.concurrent.CompletableFuture;

/** A future that many callers hold, so that none of them may complete it for the others. */
final class BatchFuture<E> extends CompletableFuture<InsertReport<E>> {

    void succeed(InsertReport<E> report) {
        super.complete(report);
    }

    void fail(Throwable failure) {
        super.completeExceptionally(failure);
    }

    @Override
    public boolean complete(InsertReport<E> report) {
        return false;
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        return false;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        return false;
    }

    @Override
    public void obtrudeValue(InsertReport<E> report) {
        throw new UnsupportedOperationException("only the batch writer completes this future");
    }

    @Override
    public void obtrudeException(Throwable failure) {
        throw new UnsupportedOperationException("only the batch writer completes this future");
    }

    /** What is made of this one belongs to who makes it. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
