package io.dendro.internal.batch;

import io.dendro.error.TransientException;
import io.dendro.internal.background.Writing;
import io.dendro.write.InsertReport;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Carries one batch to the server, again and again if it must. Between the tries it holds no thread. The session has its own
 * retries, which are over when a try fails.
 */
final class Courier<E> {

    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final Delivery<E> delivery;
    private final Executor threads;
    private final Ending<E> ending;
    private final Batch<E> batch;
    private final Optional<Duration> timeout;
    private final Runnable next;
    private final long begin = System.nanoTime();
    private long pause = FIRST_PAUSE;

    /** @param next is run when the batch has ended, by whatever thread */
    Courier(Transport<E> transport, Batch<E> batch, Optional<Duration> timeout, Runnable next) {
        this.delivery = transport.delivery();
        this.threads = transport.threads();
        this.ending = transport.ending();
        this.batch = batch;
        this.timeout = timeout;
        this.next = next;
    }

    /** @throws IllegalStateException if the session is closed */
    void start() {
        Writing work = this::carry;
        threads.execute(work);
    }

    private void carry() {
        boolean ended = true;
        batch.begin();
        try {
            if (!batch.isEnded()) {
                ended = attempt();
            }
        } finally {
            batch.leave();
            if (ended) {
                next.run();
            }
        }
    }

    /** Whether the batch has ended. */
    private boolean attempt() {
        InsertReport<E> report;
        try {
            report = delivery.deliver(batch.rows());
        } catch (TransientException e) {
            if (batch.isEnded()) {
                return true;
            }
            if (timeout.isPresent()
                    && System.nanoTime() - begin >= timeout.get().toNanos()) {
                ending.undelivered(batch, "the server could not take them for " + timeout.get(), e);
                return true;
            }
            after(nextPause(), this::again);
            return false;
        } catch (Throwable e) {
            ending.undelivered(batch, String.valueOf(e.getMessage()), e);
            return true;
        }
        ending.delivered(batch, report);
        return true;
    }

    private void again() {
        try {
            start();
        } catch (IllegalStateException e) {
            refuse(e);
        }
    }

    /** Ends the batch, whose session is closed. Not on the thread that met it: it is a timer's, or holds the lock. */
    void refuse(IllegalStateException closed) {
        ForkJoinPool.commonPool().execute(() -> {
            ending.undelivered(batch, String.valueOf(closed.getMessage()), closed);
            next.run();
        });
    }

    private long nextPause() {
        long now = pause;
        pause = Math.min(2 * pause, LONGEST_PAUSE);
        return now / 2 + ThreadLocalRandom.current().nextLong(now);
    }

    /** Runs quick work after a while, on the one thread that the JDK has for all timers of futures. */
    static void after(long nanos, Runnable work) {
        CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, Runnable::run)
                .execute(work);
    }
}
