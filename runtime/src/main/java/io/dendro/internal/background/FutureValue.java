package io.dendro.internal.background;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that is made on another thread, until its future is completed from outside, if it is. */
final class FutureValue<T> {

    private final Function<CompletableFuture<T>, T> work;
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private @Nullable Thread worker;

    /** @param work is interrupted when the future that it is given is done */
    @SuppressWarnings("FutureReturnValueIgnored") // the end of the end is of no interest
    FutureValue(Function<CompletableFuture<T>, T> work) {
        this.work = work;
        future.whenComplete((value, failure) -> interrupt());
    }

    CompletableFuture<T> future() {
        return future;
    }

    /** Makes the value; what the work throws completes the future as it is. */
    void run() {
        if (!begin()) {
            return;
        }
        T value;
        try {
            value = work.apply(future);
        } catch (Throwable failure) {
            end();
            future.completeExceptionally(failure);
            return;
        }
        end();
        future.complete(value);
    }

    private synchronized boolean begin() {
        if (future.isDone()) {
            return false;
        }
        worker = Thread.currentThread();
        return true;
    }

    /** From here on nobody interrupts, and an interrupt that came too late must not meet the thread's next work. */
    @SuppressWarnings("ResultOfMethodCallIgnored")
    private synchronized void end() {
        worker = null;
        Thread.interrupted();
    }

    private synchronized void interrupt() {
        if (worker != null) {
            worker.interrupt();
        }
    }
}
