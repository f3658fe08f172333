package io.dendro.internal.rpc;

import java.io.Closeable;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a socket whose reading, writing or handshake is not done in time, which ends it. Java's sockets know a time for reads
 * only, and such a read costs seven calls to the system instead of one. One timer serves all of its time, as a timer for each
 * would cost more than what it watches. Thread-safe.
 */
final class Deadline {

    private record Look(Deadline deadline, long at) implements Runnable {

        @Override
        public void run() {
            deadline.look(at);
        }
    }

    /** A thread of our own: on that of all futures any program may do what waits for one of these deadlines. */
    private static final class Timer implements ThreadFactory {

        private static final ScheduledThreadPoolExecutor AFTER = new ScheduledThreadPoolExecutor(1, new Timer());

        static {
            AFTER.setRemoveOnCancelPolicy(true);
            AFTER.setKeepAliveTime(10, TimeUnit.SECONDS);
            AFTER.allowCoreThreadTimeOut(true);
        }

        @Override
        public Thread newThread(Runnable work) {
            Thread thread = new Thread(null, work, "dendro-deadlines", 0, false);
            thread.setDaemon(true);
            return thread;
        }
    }

    private final Closeable socket;
    private int time;
    private boolean isSet;
    private boolean struck;
    private long due;
    private boolean waiting;
    private long next;
    private @Nullable Future<?> look;

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
        if (look != null) {
            look.cancel(false);
        }
        look = Timer.AFTER.schedule(new Look(this, at), at - System.nanoTime(), TimeUnit.NANOSECONDS);
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
