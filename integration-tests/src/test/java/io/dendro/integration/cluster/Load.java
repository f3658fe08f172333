package io.dendro.integration.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dendro.integration.entity.Sample;
import io.dendro.integration.entity.SampleMapper;
import java.time.Duration;
import java.util.List;
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
    private final Acknowledgements acknowledged = new Acknowledgements();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private volatile boolean isOver;
    private List<Thread> writers = List.of();

    Load(SampleMapper samples) {
        this.samples = samples;
    }

    void start() {
        isOver = false;
        acknowledged.clear();
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
            acknowledged.add();
        }
    }

    /** Returns when so many batches are acknowledged since the start. */
    void awaitBatches(int number) {
        await().atMost(Duration.ofMinutes(2)).until(() -> acknowledged.count() >= number || !failures.isEmpty());
    }

    void stop() throws InterruptedException {
        isOver = true;
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(failures).isEmpty();
    }

    /** Those since the start. */
    Acknowledgements acknowledged() {
        return acknowledged;
    }

    /** The rows of all starts. */
    long acknowledgedRows() {
        return (long) acknowledgedBatches.get() * BATCH;
    }
}
