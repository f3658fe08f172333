package io.dendro.testing.fault;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The fault of a proxy, now, for its many threads to see and to wait for. */
final class Injection {
    private Current current = new Current(Fault.none());

    /** One injection; the same fault injected again is another one. */
    static final class Current {
        private final Fault fault;

        Current(Fault fault) {
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }

    synchronized Current current() {
        return current;
    }

    synchronized void change(Fault fault) {
        current = new Current(fault);
        notifyAll();
    }

    /** Lets those who wait look whether they still should. */
    synchronized void wake() {
        notifyAll();
    }

    /**
     * Waits as long as the fault holds bytes back.
     *
     * @return false if another fault came meanwhile, or what was waited for is over
     */
    synchronized boolean holdBack(Current seen, BooleanSupplier over) throws InterruptedException {
        long hold = seen.fault().hold().toNanos();
        long start = System.nanoTime();
        while (current == seen && !over.getAsBoolean()) {
            long left = hold - (System.nanoTime() - start);
            if (left <= 0) {
                return true;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return false;
    }
}
