package io.dendro.internal.session;

import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.error.DendroException;
import io.dendro.error.NoFreeConnectionException;
import io.dendro.error.RequestTimeoutException;
import io.dendro.error.ServerBusyException;
import io.dendro.internal.limit.Limited;
import io.dendro.internal.limit.TimeLimit;
import io.dendro.internal.observation.Observation;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
    private final Limited limited;
    private final Observation observation;
    private @Nullable DendroException previous;
    private boolean mayBeWritten;
    private long since;
    private long pause;
    private int failed;

    /**
     * @param budget how long after the first failure there may be another attempt
     * @param limited until when the call may go on in any case
     */
    Attempts(Duration budget, Limited limited, Observation observation) {
        this.budget = budget.toNanos();
        this.limited = limited;
        this.observation = observation;
    }

    /** Makes a call until it succeeds, fails for good, or the time is over. */
    <T> T of(Supplier<T> call) {
        while (true) {
            try {
                return call.get();
            } catch (ConnectionException | ServerBusyException e) {
                failed(e);
            } catch (RequestTimeoutException e) {
                throw ended(e);
            }
        }
    }

    /** Another part of the call begins, so that the next failure is a first one again. */
    void begin() {
        failed = 0;
        pause = 0;
        previous = null;
        mayBeWritten = false;
    }

    /** Returns after a pause if the call may be made again; else throws the failure. */
    void failed(DendroException failure) {
        if (failed++ == 0) {
            since = System.nanoTime();
        }
        previous = failure;
        mayBeWritten |= failure.device().isPresent();
        TimeLimit limit = limited.limit();
        if (limit.isOver()) {
            throw over(limit, failure);
        }
        if (!mayPass(failure)) {
            throw last(failure);
        }
        long wait = failed == 1 && failure instanceof ConnectionException ? 0 : nextPause();
        long most = failure.statusCode().orElse(0) == TOO_LITTLE_MEMORY ? Math.min(budget, LONGEST_FOR_MEMORY) : budget;
        if (System.nanoTime() - since + wait >= most) {
            throw last(failure);
        }
        if (limit.nanos(FIRST_PAUSE) < FIRST_PAUSE) {
            throw over(limit, failure);
        }
        if (failed == 2) {
            LoggerFactory.getLogger(Attempts.class)
                    .warn(
                            "{}; trying again for up to {} ms (see SessionOptions.withRetryTimeout)",
                            failure.getMessage(),
                            limit.nanos(budget) / 1_000_000);
        }
        // A last attempt shall have some of the time that is left.
        long shortened = limit.nanos(2 * wait) / 2;
        observation.retried(failure, shortened);
        sleep(shortened);
        if (limit.isOver()) {
            throw over(limit, failure);
        }
    }

    private RequestTimeoutException over(TimeLimit limit, DendroException failure) {
        Context context = new Context(
                failure.statusCode(),
                failure.statement().orElse(null),
                failure.device().orElse(null));
        String reason = String.valueOf(failure.getMessage()).replace(context.describe(""), "");
        String consequence = (failed == 1 ? "it failed: " : "the last failed: ")
                + reason
                + (mayBeWritten && limit.isOfRows()
                        ? "; the rows may have been written or not, and writing them again is safe"
                        : "");
        return limit.over(
                failed == 1 ? "the call did not succeed" : "none of " + failed + " attempts succeeded",
                consequence,
                context,
                failure);
    }

    private RequestTimeoutException ended(RequestTimeoutException late) {
        DendroException before = previous;
        if (before != null) {
            late.endsAttempts(failed + 1, Duration.ofNanos(System.nanoTime() - since), before);
        }
        return late;
    }

    private DendroException last(DendroException failure) {
        if (failed > 1) {
            failure.endsAttempts(failed, Duration.ofNanos(System.nanoTime() - since));
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
