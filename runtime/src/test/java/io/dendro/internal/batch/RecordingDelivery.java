package io.dendro.internal.batch;

import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.write.InsertReport;
import io.dendro.write.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Takes numbers for entities, when it is let. */
final class RecordingDelivery implements Delivery<Integer> {

    final List<Integer> delivered = Collections.synchronizedList(new ArrayList<>());
    final AtomicInteger attempts = new AtomicInteger();
    final AtomicInteger failuresToCome = new AtomicInteger();
    final Semaphore gate = new Semaphore(1_000_000);
    private final AtomicInteger busy = new AtomicInteger();
    volatile Predicate<Integer> refused = number -> false;
    volatile boolean overlapped;

    /** From now on nothing is delivered until the gate has permits. */
    void hold() {
        gate.drainPermits();
    }

    void release() {
        gate.release(1_000_000);
    }

    @Override
    public InsertReport<Integer> deliver(List<Integer> numbers) {
        overlapped |= busy.getAndIncrement() > 0;
        attempts.incrementAndGet();
        try {
            gate.acquire();
            if (failuresToCome.getAndDecrement() > 0) {
                throw new ConnectionException("no server", Context.NONE, null);
            }
            List<Integer> good =
                    numbers.stream().filter(number -> !refused.test(number)).toList();
            delivered.addAll(good);
            List<Refusal<Integer>> refusals = good.size() == numbers.size()
                    ? List.of()
                    : List.of(Refusal.unsent(numbers.stream().filter(refused).toList(), "not liked"));
            return new InsertReport<>(good.size(), List.of(), refusals);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionException("interrupted", Context.NONE, e);
        } finally {
            busy.decrementAndGet();
        }
    }

    @Override
    public long bytes(Integer number) {
        return 10;
    }
}
