package io.dendro.internal.session;

import io.dendro.Endpoint;
import io.dendro.error.ConnectionException;
import io.dendro.error.ServerBusyException;
import io.dendro.internal.limit.Allowance;
import io.dendro.internal.limit.Limited;
import io.dendro.internal.limit.TimeLimit;
import io.dendro.internal.observation.Observation;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A call on its way, of one step or, where it is a stream, of several: over which connections, for how long, and who is told
 * of it. Not thread-safe.
 */
final class OngoingCall implements Limited {

    private final ConnectionPool pool;
    private final Duration retryTimeout;
    private final Allowance allowance;
    private final Observation observation;
    private TimeLimit limit;

    /**
     * @param retryTimeout how long after a failure there may be other attempts
     * @param allowance how much time each step has
     */
    OngoingCall(ConnectionPool pool, Duration retryTimeout, Allowance allowance, Observation observation) {
        this.pool = pool;
        this.retryTimeout = retryTimeout;
        this.allowance = allowance;
        this.observation = observation;
        this.limit = allowance.begin();
    }

    /** The next step begins. */
    void step() {
        limit = allowance.begin();
    }

    @Override
    public TimeLimit limit() {
        return limit;
    }

    Observation observation() {
        return observation;
    }

    Leaders leaders() {
        return pool.leaders();
    }

    boolean isOfClosedSession() {
        return pool.isClosed();
    }

    /** As {@link ConnectionPool#lend}. */
    Lease lend() {
        return pool.lend(this);
    }

    /** As {@link ConnectionPool#lendTo}. */
    Lease lendTo(@Nullable Endpoint leader) {
        return pool.lendTo(leader, this);
    }

    /** As {@link ConnectionPool#renew}. */
    void renew(Lease lease) {
        pool.renew(lease, this);
    }

    /** As {@link ConnectionPool#tryLend(Endpoint, Limited)}. */
    @Nullable
    Lease tryLend(Endpoint node) {
        return pool.tryLend(node, this);
    }

    /** As {@link ConnectionPool#tryLend(Limited)}. */
    @Nullable
    Lease tryLend() {
        return pool.tryLend(this);
    }

    /** As {@link ConnectionPool#awaitLeaders}. */
    void awaitLeaders() {
        pool.awaitLeaders(this);
    }

    /** Attempts to do some of it. */
    Attempts attempts() {
        return new Attempts(retryTimeout, this, observation);
    }

    /** Does all of it, as {@link #repeated}, and tells whoever observes it. */
    <T> T whole(Supplier<T> attempt) {
        // A call that nobody observes makes nothing for it.
        return observation == Observation.NONE ? repeated(attempt) : observation.whole(() -> repeated(attempt));
    }

    /** Does some of it until it succeeds, fails for good, or the time is over. */
    <T> T repeated(Supplier<T> attempt) {
        try {
            // Mostly there is no other.
            return attempt.get();
        } catch (ConnectionException | ServerBusyException e) {
            Attempts attempts = attempts();
            attempts.failed(e);
            return attempts.of(attempt);
        }
    }
}
