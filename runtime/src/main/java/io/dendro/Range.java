package io.dendro;

import java.time.Duration;

/** What numbers and times of options may be. */
final class Range {

    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

    private Range() {}

    static int positive(String option, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    option + " must be between 1 and " + Integer.MAX_VALUE + ", not " + value);
        }
        return value;
    }

    static Duration millis(String option, Duration value) {
        if (value.compareTo(SHORTEST) < 0 || value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    option + " must be between 1 ms and " + Integer.MAX_VALUE + " ms, not " + value);
        }
        return value;
    }

    static Duration millisOrNone(String option, Duration value) {
        return value.isZero() ? value : millis(option, value);
    }
}
