package io.dendro.internal.background;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A bounded number of daemon threads, begun when there is work and ended when there is none for a minute. Work that has
 * its connection has threads of its own: were they all taken by work that waits for a connection, neither could go on. So
 * has writing, which may wait long for a server that is down.
 */
public final class ReaderThreads implements Executor, AutoCloseable {

    private final Object owner;
    private final AtomicInteger number = new AtomicInteger();
    private final ThreadPoolExecutor beginning;
    private final ThreadPoolExecutor continuing;
    private final ThreadPoolExecutor writing;

    /**
     * @param connections how many connections there are, and threads for each kind of work; more work waits for them
     * @param owner as which a refusal names whom these threads work for
     */
    public ReaderThreads(int connections, Object owner) {
        this.owner = owner;
        this.beginning = threads(connections, "dendro-reader-");
        this.continuing = threads(connections, "dendro-reader-");
        this.writing = threads(connections, "dendro-writer-");
    }

    private ThreadPoolExecutor threads(int most, String name) {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                most,
                most,
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(),
                work -> {
                    Thread thread = new Thread(work, name + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                },
                (work, pool) -> {
                    throw new IllegalStateException(owner + " is closed");
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** @throws IllegalStateException after {@link #close()} */
    @Override
    public void execute(Runnable work) {
        threadsFor(work).execute(work);
    }

    private ThreadPoolExecutor threadsFor(Runnable work) {
        if (work instanceof Writing) {
            return writing;
        }
        return work instanceof Continuation ? continuing : beginning;
    }

    /** Takes no more work. What was taken is run, so that whoever waits for it learns how it ends. */
    @Override
    public void close() {
        beginning.shutdown();
        continuing.shutdown();
        writing.shutdown();
    }
}
