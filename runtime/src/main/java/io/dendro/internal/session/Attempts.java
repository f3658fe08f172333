package io.dendro.internal.session;

import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.error.DendroException;
import io.dendro.error.NoFreeConnectionException;
import io.dendro.error.ServerBusyException;
import io.dendro.internal.observation.Observation;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * The attempts of one call. A broken connection is replaced at once, as mostly the server is there again or another
 * connection is good; after that, and when the server cannot serve, the pauses double up to a second, each by chance a
 * half shorter or longer, so that many clients do not come back together. Not thread-safe.
 */
final class Attempts {

    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(10);
    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(1);

    /** For a query: others may take the server's memory, or the query may need more than it will ever have. */
    private static final int TOO_LITTLE_MEMORY = 719;

    private static final long LONGEST_FOR_MEMORY = TimeUnit.SECONDS.toNanos(3);

    private final long budget;
    private final Observation observation;
    private long begin;
    private long pause;
    private int failed;

    /** @param budget how long after the first failure there may be another attempt */
    Attempts(Duration budget, Observation observation) {
        this.budget = budget.toNanos();
        this.observation = observation;
    }

    /** Makes a call until it succeeds, fails for good, or the time is over. */
    static <T> T of(Duration budget, Observation observation, Supplier<T> call) {
        Attempts attempts = new Attempts(budget, observation);
        while (true) {
            try {
                return call.get();
            } catch (ConnectionException | ServerBusyException e) {
                attempts.failed(e);
            }
        }
    }

    Observation observation() {
        return observation;
    }

    /** A part of the call went well, so that a later failure is a first one again. */
    void succeeded() {
        failed = 0;
        pause = 0;
    }

    /** Returns after a pause if the call may be made again; else throws the failure. */
    void failed(DendroException failure) {
        if (failed++ == 0) {
            begin = System.nanoTime();
        }
        if (!mayPass(failure)) {
            throw last(failure);
        }
        long wait = failed == 1 && failure instanceof ConnectionException ? 0 : nextPause();
        long most = failure.statusCode().orElse(0) == TOO_LITTLE_MEMORY ? Math.min(budget, LONGEST_FOR_MEMORY) : budget;
        if (System.nanoTime() - begin + wait >= most) {
            throw last(failure);
        }
        if (failed == 2) {
            LoggerFactory.getLogger(Attempts.class)
                    .warn(
                            "{}; trying again for up to {} ms (see SessionOptions.withRetryTimeout)",
                            failure.getMessage(),
                            budget / 1_000_000);
        }
        observation.retried(failure, wait);
        sleep(wait);
    }

    private DendroException last(DendroException failure) {
        if (failed > 1) {
            failure.endsAttempts(failed, Duration.ofNanos(System.nanoTime() - begin));
        }
        return failure;
    }

    private static boolean mayPass(DendroException failure) {
        return (failure instanceof ConnectionException || failure instanceof ServerBusyException)
                && !(failure instanceof NoFreeConnectionException)
                && !Thread.currentThread().isInterrupted();
    }

    private long nextPause() {
        pause = pause == 0 ? FIRST_PAUSE : Math.min(2 * pause, LONGEST_PAUSE);
        return pause / 2 + ThreadLocalRandom.current().nextLong(pause);
    }

    private static void sleep(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionException("interrupted before the next attempt", Context.NONE, e);
        }
    }
}
