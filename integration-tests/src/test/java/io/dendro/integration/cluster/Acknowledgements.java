package io.dendro.integration.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ConcurrentSkipListSet;

/** When writes were acknowledged. Thread-safe. */
final class Acknowledgements {
    private final ConcurrentSkipListSet<Long> times = new ConcurrentSkipListSet<>();

    /** One has just come. */
    void add() {
        times.add(System.nanoTime());
    }

    int count() {
        return times.size();
    }

    void clear() {
        times.clear();
    }

    /** The longest time between two of them, from a moment of {@link System#nanoTime} on. */
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
