package io.dendro.internal.background;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** What a write on another thread returns. */
public final class FutureWrite {

    private FutureWrite() {}

    /** Writes on a thread of the executor; what it throws completes the future as it is. Cancelling the future interrupts it. */
    public static <T> CompletableFuture<T> of(Supplier<T> write, Executor threads) {
        FutureValue<T> value = new FutureValue<>(future -> write.get());
        Writing work = value::run;
        threads.execute(work);
        return value.future();
    }
}
