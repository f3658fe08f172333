package io.dendro.internal.background;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Rows that are read into a list on another thread, until the list's future is completed from outside, if it is. */
public final class FutureList {

    private FutureList() {}

    /** Reads on a thread of the executor; what reading throws completes the future as it is. */
    public static <T> CompletableFuture<List<T>> of(Supplier<Stream<T>> rows, Executor threads) {
        FutureValue<List<T>> list = new FutureValue<>(future -> read(rows, future));
        threads.execute(list::run);
        return list.future();
    }

    private static <T> List<T> read(Supplier<Stream<T>> rows, CompletableFuture<List<T>> future) {
        try (Stream<T> reading = rows.get()) {
            // A function of rows may have swallowed the interrupt.
            return reading.takeWhile(row -> !future.isDone()).toList();
        }
    }
}
