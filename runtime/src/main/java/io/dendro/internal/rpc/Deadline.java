package io.dendro.internal.rpc;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Closes a socket whose writing or handshake is not done in time, which ends it. Java's sockets know a time for reads only.
 * One timer serves all writes of its time, as a timer for each would cost more than the small ones. Thread-safe.
 */
final class Deadline {

    private final Closeable socket;
    private boolean isSet;
    private boolean struck;
    private long due;
    private boolean waiting;
    private long next;

    Deadline(Closeable socket) {
        this.socket = socket;
    }

    /** Something begins that may take so long; positive. */
    synchronized void set(int millis) {
        due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        isSet = true;
        if (!waiting || due - next < 0) {
            waitFor(due);
        }
    }

    /** It is done. */
    synchronized void lift() {
        isSet = false;
    }

    /** Whether something came too late, and the socket is closed. */
    synchronized boolean hasStruck() {
        return struck;
    }

    private void waitFor(long time) {
        waiting = true;
        next = time;
        // The timer of all futures: it costs no thread of ours.
        CompletableFuture.delayedExecutor(Math.max(1, time - System.nanoTime()), TimeUnit.NANOSECONDS, Runnable::run)
                .execute(() -> look(time));
    }

    private synchronized void look(long time) {
        if (time != next) {
            // An earlier time was waited for meanwhile.
            return;
        }
        waiting = false;
        if (isSet && due - System.nanoTime() > 0) {
            waitFor(due);
        } else if (isSet) {
            strike();
        }
    }

    private void strike() {
        struck = true;
        try {
            socket.close();
        } catch (IOException e) {
            // A socket that fails to close is closed all the same.
        }
    }
}
