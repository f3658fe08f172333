package io.dendro.internal.session;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Each open connection has a place, be it lent or at rest, and there are no more than so many. Thread-safe. */
final class Places {

    /** So that those of a burst come in time to the nodes where they are of most use, and logins remain rare. */
    private static final long BETWEEN_EXCHANGES = TimeUnit.SECONDS.toNanos(1);

    private final Semaphore free;
    private final AtomicLong nextExchange = new AtomicLong(System.nanoTime());

    Places(int most) {
        this.free = new Semaphore(most);
    }

    /** Takes a place for a connection that is opened then; false if there is none. */
    boolean tryTake() {
        return free.tryAcquire();
    }

    /** A connection was closed, or could not be opened. */
    void giveBack() {
        free.release();
    }

    /** Whether a connection that rests may be closed now for one to another node. Asking counts. */
    boolean isTimeToExchange() {
        long due = nextExchange.get();
        long now = System.nanoTime();
        return now - due >= 0 && nextExchange.compareAndSet(due, now + BETWEEN_EXCHANGES);
    }
}
