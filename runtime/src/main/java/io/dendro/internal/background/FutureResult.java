package io.dendro.internal.background;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A result that is read on another thread, unless its future is completed from outside: then reading ends at once. */
public final class FutureResult<T> implements Runnable {

    private final Supplier<T> reading;
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private @Nullable Thread reader;

    private FutureResult(Supplier<T> reading) {
        this.reading = reading;
    }

    /** Reads on a thread of the executor; what reading throws completes the future as it is. */
    @SuppressWarnings("FutureReturnValueIgnored") // the end of the end is of no interest
    public static <T> CompletableFuture<T> of(Supplier<T> reading, Executor threads) {
        FutureResult<T> result = new FutureResult<>(reading);
        result.future.whenComplete((value, failure) -> result.interrupt());
        threads.execute(result);
        return result.future;
    }

    @Override
    public void run() {
        if (!begin()) {
            return;
        }
        T value;
        try {
            value = reading.get();
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
        reader = Thread.currentThread();
        return true;
    }

    /** From here on nobody interrupts, and an interrupt that came too late must not meet the thread's next work. */
    @SuppressWarnings("ResultOfMethodCallIgnored")
    private synchronized void end() {
        reader = null;
        Thread.interrupted();
    }

    private synchronized void interrupt() {
        if (reader != null) {
            reader.interrupt();
        }
    }
}
