package io.dendro.internal.rpc;

import java.io.Closeable;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Closes a socket whose reading, writing or handshake is not done in time, which ends it. Java's sockets know a time for reads
 * only, and such a read costs seven calls to the system instead of one. One timer serves all of its time, as a timer for each
 * would cost more than what it watches. Thread-safe.
 */
final class Deadline {

    // Classes, where lambdas would make the first insert of a program later.
    private static final Executor ON_THE_TIMER = new Executor() {
        @Override
        public void execute(Runnable task) {
            task.run();
        }
    };

    private record Look(Deadline deadline, long at) implements Runnable {

        @Override
        public void run() {
            deadline.look(at);
        }
    }

    private final Closeable socket;
    private int time;
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
        time = millis;
        due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        isSet = true;
        if (!waiting || due - next < 0) {
            waitFor(due);
        }
    }

    /**
     * It is done, or failed.
     *
     * @throws SocketTimeoutException if it was too late, and the socket is closed: whatever else failed, failed of that
     */
    synchronized void lift() throws SocketTimeoutException {
        isSet = false;
        if (struck) {
            throw new SocketTimeoutException("there was no end of it within " + time + " ms");
        }
    }

    private void waitFor(long at) {
        waiting = true;
        next = at;
        // The timer of all futures: it costs no thread of ours.
        CompletableFuture.delayedExecutor(Math.max(1, at - System.nanoTime()), TimeUnit.NANOSECONDS, ON_THE_TIMER)
                .execute(new Look(this, at));
    }

    private synchronized void look(long at) {
        if (at != next) {
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
