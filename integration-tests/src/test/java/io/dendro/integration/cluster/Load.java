package io.dendro.integration.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dendro.integration.entity.Sample;
import io.dendro.integration.entity.SampleMapper;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Threads that insert samples in batches, each when the one before is acknowledged. */
final class Load {
    private static final int WRITERS = 4;
    private static final int BATCH = 100;

    private final SampleMapper samples;
    private final AtomicInteger batches = new AtomicInteger();
    private final AtomicInteger acknowledgedBatches = new AtomicInteger();
    private final ConcurrentSkipListSet<Long> times = new ConcurrentSkipListSet<>();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private volatile boolean isOver;
    private List<Thread> writers = List.of();

    Load(SampleMapper samples) {
        this.samples = samples;
    }

    void start() {
        isOver = false;
        times.clear();
        writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> new Thread(this::write, "writer-" + number))
                .toList();
        writers.forEach(writer -> {
            writer.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
            writer.start();
        });
    }

    private void write() {
        while (!isOver) {
            int first = batches.getAndIncrement() * BATCH;
            samples.insert(
                    IntStream.range(first, first + BATCH).mapToObj(Sample::of).toList());
            acknowledgedBatches.incrementAndGet();
            times.add(System.nanoTime());
        }
    }

    /** Returns when so many batches are acknowledged since the start. */
    void awaitBatches(int number) {
        await().atMost(Duration.ofMinutes(2)).until(() -> times.size() >= number || !failures.isEmpty());
    }

    void stop() throws InterruptedException {
        isOver = true;
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(failures).isEmpty();
    }

    long acknowledged() {
        return (long) acknowledgedBatches.get() * BATCH;
    }

    /** The longest time between two acknowledgements of any threads, from a moment to the end of the load. */
    Duration longestPause(long since) {
        long longest = 0;
        long last = since;
        for (long time : times.tailSet(since)) {
            longest = Math.max(longest, time - last);
            last = time;
        }
        assertThat(last).as("acknowledgements after the kill").isGreaterThan(since);
        return Duration.ofMillis(longest / 1_000_000);
    }
}
