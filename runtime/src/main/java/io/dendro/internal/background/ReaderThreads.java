package io.dendro.internal.background;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A bounded number of daemon threads, begun when there is work and ended when there is none for a minute. */
public final class ReaderThreads implements Executor, AutoCloseable {

    private final ThreadPoolExecutor threads;

    /**
     * @param most how many threads there are at most; more work waits for them
     * @param owner as which a refusal names whom these threads work for
     */
    public ReaderThreads(int most, String owner) {
        AtomicInteger number = new AtomicInteger();
        threads = new ThreadPoolExecutor(
                most,
                most,
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(),
                work -> {
                    Thread thread = new Thread(work, "dendro-reader-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                },
                (work, pool) -> {
                    throw new IllegalStateException(owner + " is closed");
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /** @throws IllegalStateException after {@link #close()} */
    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    /** Takes no more work. What was taken is run, so that whoever waits for it learns how it ends. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
