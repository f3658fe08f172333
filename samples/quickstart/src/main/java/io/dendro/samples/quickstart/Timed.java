package io.dendro.samples.quickstart;

import java.time.Duration;
import java.util.function.Supplier;

/** A result and how long it took to get. */
record Timed<T>(T value, Duration took) {
    static <T> Timed<T> of(Supplier<T> work) {
        long start = System.nanoTime();
        T value = work.get();
        return new Timed<>(value, Duration.ofNanos(System.nanoTime() - start));
    }

    double seconds() {
        return took.toNanos() / 1e9;
    }
}
