package io.dendro.internal.batch;

import io.dendro.error.HandshakeException;
import io.dendro.error.PermanentException;
import io.dendro.error.TransientException;
import io.dendro.internal.background.Writing;
import io.dendro.write.InsertReport;
import io.dendro.write.StoreException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries one batch to the server, again and again if it must. Between the tries it holds no thread. The session has its own
 * retries, which are over when a try fails.
 */
final class Courier<E> {

    private static final Logger LOG = LoggerFactory.getLogger("io.dendro.write");

    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(1);

    /** Also as every login that fails may bring the account nearer to being locked. */
    private static final long LONG_PAUSE = TimeUnit.SECONDS.toNanos(30);

    private final BatchQueue<E> queue;
    private final Executor threads;
    private final Ending<E> ending;
    private final Batch<E> batch;
    private final Optional<Duration> timeout;
    private final Outage outage;
    private final Runnable next;
    private final long begin = System.nanoTime();
    private long pause = FIRST_PAUSE;

    /** @param next is run when the batch has ended, by whatever thread */
    Courier(Transport<E> transport, Batch<E> batch, Optional<Duration> timeout, Outage outage, Runnable next) {
        this.queue = transport.queue();
        this.threads = transport.threads();
        this.ending = transport.ending();
        this.batch = batch;
        this.timeout = timeout;
        this.outage = outage;
        this.next = next;
    }

    private void start() {
        Writing work = this::carry;
        threads.execute(work);
    }

    private void carry() {
        boolean ended = false;
        batch.begin();
        try {
            ended = batch.isEnded() || attempt();
        } catch (Throwable e) {
            ended = surprised(e);
        } finally {
            batch.leave();
            if (ended) {
                next.run();
            }
        }
    }

    /** Whether the batch has ended. */
    private boolean attempt() {
        long since = System.nanoTime();
        InsertReport<E> report;
        try {
            report = queue.deliver(batch);
        } catch (TransientException e) {
            return tryAgain(e, since, nextPause());
        } catch (Throwable e) {
            return queue.isLasting() ? keep(e, since) : giveUp(String.valueOf(e.getMessage()), e);
        }
        outage.delivered();
        ending.delivered(batch, report);
        return true;
    }

    /** What is in a store leaves it when the server has refused it, and for nothing else that fails. */
    private boolean keep(Throwable failure, long since) {
        if (isClosed()) {
            return leave(failure);
        }
        if (isRefusal(failure)) {
            return giveUp(String.valueOf(failure.getMessage()), failure);
        }
        return tryAgain(failure, since, LONG_PAUSE);
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof PermanentException
                && !(failure instanceof HandshakeException)
                && !(failure instanceof StoreException);
    }

    /** What failed is the telling of an end, or of a failure; whether the batch has ended. */
    private boolean surprised(Throwable failure) {
        if (batch.isEnded()) {
            LOG.warn("how a batch of rows ended could not be told", failure);
            ending.untold(batch, failure);
            return true;
        }
        LOG.warn("a batch of rows is tried again after a failure", failure);
        after(LONG_PAUSE, this::again);
        return false;
    }

    private boolean tryAgain(Throwable failure, long since, long after) {
        if (batch.isEnded()) {
            return true;
        }
        if (timeout.isPresent() && System.nanoTime() - begin >= TimeUnit.NANOSECONDS.convert(timeout.get())) {
            return giveUp("the server could not take them for " + timeout.get(), failure);
        }
        outage.failed(failure, since);
        after(after, this::again);
        return false;
    }

    private boolean giveUp(String reason, Throwable cause) {
        if (!batch.isEnded()) {
            ending.undelivered(batch, reason, queue.records(batch), cause);
        }
        return true;
    }

    private boolean leave(Throwable cause) {
        ending.stays(batch, String.valueOf(cause.getMessage()));
        return true;
    }

    /** The threads of a closed session take no work. */
    private boolean isClosed() {
        Writing nothing = () -> {};
        try {
            threads.execute(nothing);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    private void again() {
        startOr(this::refuse);
    }

    /** Starts, or, if there is no thread for it, does so later. */
    void startOr(Consumer<IllegalStateException> refused) {
        try {
            start();
        } catch (IllegalStateException e) {
            refused.accept(e);
        } catch (RuntimeException | Error e) {
            LOG.warn("a batch of rows could not be sent, and is tried again: {}", String.valueOf(e));
            after(nextPause(), this::again);
        }
    }

    /** Ends the batch, whose session is closed. Not on the thread that met it: it is a timer's, or holds the lock. */
    void refuse(IllegalStateException closed) {
        ForkJoinPool.commonPool().execute(() -> {
            batch.begin();
            try {
                if (queue.isLasting()) {
                    leave(closed);
                } else {
                    giveUp(String.valueOf(closed.getMessage()), closed);
                }
            } catch (Throwable e) {
                ending.untold(batch, e);
            } finally {
                batch.leave();
                next.run();
            }
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
