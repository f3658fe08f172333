package io.dendro.benchmark.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that share a piece of work evenly. They are kept from run to run. */
public final class Crew {

    private final int size;
    private final ExecutorService threads;

    public Crew(int size) {
        this.size = size;
        this.threads = Executors.newFixedThreadPool(size, task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Does the part of the work from one item to before another. */
    @FunctionalInterface
    public interface Part {
        void run(int member, int from, int to) throws Exception;
    }

    /** Lets each thread do its part of so many items, and waits for all. */
    public void share(int items, Part part) throws InterruptedException, ExecutionException {
        List<Future<?>> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int member = i;
            parts.add(threads.submit(() -> {
                part.run(member, share(items, member), share(items, member + 1));
                return member;
            }));
        }
        for (Future<?> each : parts) {
            each.get();
        }
    }

    private int share(int items, int member) {
        return (int) ((long) items * member / size);
    }
}
