package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.error.DendroException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Several threads that make calls at the same time; one of them is interrupted now and then. */
final class PoolLoad {

    private static final int THREADS = 4;
    private static final int CALLS = 4;

    private final PoolModel model;
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean mayBeClosed;

    PoolLoad(PoolModel model, long seed) {
        this.model = model;
        Random random = new Random(seed);
        for (int i = 0; i < THREADS; i++) {
            Random own = new Random(random.nextLong());
            Thread thread = new Thread(() -> call(own), "pool-load-" + i);
            thread.start();
            threads.add(thread);
        }
        if (random.nextBoolean()) {
            threads.get(0).interrupt();
        }
    }

    private void call(Random random) {
        SessionCall[] calls = SessionCall.values();
        for (int i = 0; i < CALLS; i++) {
            try {
                calls[random.nextInt(calls.length)].make(model.session, "d" + random.nextInt(4));
            } catch (DendroException e) {
                // An interrupt ends one call.
                Thread.interrupted();
            } catch (IllegalStateException e) {
                if (!mayBeClosed) {
                    failures.add(e);
                }
            } catch (Throwable e) {
                failures.add(e);
            }
        }
    }

    /** The session may be closed from now on, which fails calls. */
    void allowClose() {
        mayBeClosed = true;
    }

    void finish() {
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                assertThat(model.pool.inUse()).as("in use under load").isBetween(0, model.pool.most());
                join(thread);
            }
        }
        assertThat(failures).isEmpty();
    }

    private static void join(Thread thread) {
        try {
            thread.join(1);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
