package io.dendro.internal.background;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows that are read into a list on another thread, until the list's future is completed from outside, if it is. */
public final class FutureList<T> implements Runnable {

    private final Supplier<Stream<T>> rows;
    private final CompletableFuture<List<T>> future = new CompletableFuture<>();
    private @Nullable Thread reader;

    private FutureList(Supplier<Stream<T>> rows) {
        this.rows = rows;
    }

    /** Reads on a thread of the executor; what reading throws completes the future as it is. */
    @SuppressWarnings("FutureReturnValueIgnored") // the end of the end is of no interest
    public static <T> CompletableFuture<List<T>> of(Supplier<Stream<T>> rows, Executor threads) {
        FutureList<T> list = new FutureList<>(rows);
        list.future.whenComplete((value, failure) -> list.interrupt());
        threads.execute(list);
        return list.future;
    }

    @Override
    public void run() {
        if (!begin()) {
            return;
        }
        List<T> value;
        try {
            value = read();
        } catch (Throwable failure) {
            end();
            future.completeExceptionally(failure);
            return;
        }
        end();
        future.complete(value);
    }

    private List<T> read() {
        try (Stream<T> reading = rows.get()) {
            // A function of rows may have swallowed the interrupt.
            return reading.takeWhile(row -> !future.isDone()).toList();
        }
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
