package io.dendro;

import io.dendro.annotation.AggregateFunction;
import io.dendro.model.PathPattern;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to aggregate, and over which time. Immutable; each method gives a changed copy.
 *
 * <pre>{@code
 * Aggregation.of(AggregateFunction.COUNT, "root.factory.**.temperature")
 *         .and(AggregateFunction.AVG, "root.factory.m7.temperature")
 *         .between(from, to)
 *         .every(Duration.ofMinutes(1))
 * }</pre>
 *
 * @param items at least one
 * @param from the first instant; {@link Instant#MIN} for all
 * @param to the first instant that does not belong to it; {@link Instant#MAX} for all
 * @param windows how time is divided; without it there is one row over all, which has no time
 */
public record Aggregation(List<Item> items, Instant from, Instant to, Optional<Windows> windows) {

    /**
     * A function of series.
     *
     * @param pattern the path of a series, or one with wildcards, which gives a column for each
     */
    public record Item(AggregateFunction function, String pattern) {

        /**
         * Quotes words of SQL in the pattern.
         *
         * @throws io.dendro.model.InvalidPathException if no server takes it
         */
        public Item {
            pattern = PathPattern.quote(pattern);
        }
    }

    /**
     * Windows of equal length; the time of a row is the start of its window.
     *
     * @param interval how long each is
     * @param step from the start of one to that of the next
     */
    public record Windows(Duration interval, Duration step) {

        /**
         * Checks the durations.
         *
         * @throws IllegalArgumentException if one is not positive
         */
        public Windows {
            if (interval.isNegative() || interval.isZero() || step.isNegative() || step.isZero()) {
                throw new IllegalArgumentException(
                        "windows of " + interval + ", one each " + step + ": give positive durations");
            }
        }
    }

    /**
     * Checks that windows are bounded.
     *
     * @throws IllegalArgumentException if there is nothing to aggregate, or there would be windows without end
     */
    public Aggregation {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to aggregate; name a function and a series");
        }
        if (windows.isPresent() && (from.equals(Instant.MIN) || to.equals(Instant.MAX))) {
            throw new IllegalArgumentException("windows need a beginning and an end; call between(from, to) before");
        }
    }

    /** A function of series, over all time. */
    public static Aggregation of(AggregateFunction function, String pattern) {
        return new Aggregation(List.of(new Item(function, pattern)), Instant.MIN, Instant.MAX, Optional.empty());
    }

    /** The same with a further function. */
    public Aggregation and(AggregateFunction function, String pattern) {
        return new Aggregation(
                Stream.concat(items.stream(), Stream.of(new Item(function, pattern)))
                        .toList(),
                from,
                to,
                windows);
    }

    /** The same over a range of time. */
    public Aggregation between(Instant first, Instant end) {
        return new Aggregation(items, first, end, windows);
    }

    /** The same with a row for each interval of the range of time. */
    public Aggregation every(Duration interval) {
        return every(interval, interval);
    }

    /** The same with a row for each of the intervals that begin a step apart. */
    public Aggregation every(Duration interval, Duration step) {
        return new Aggregation(items, from, to, Optional.of(new Windows(interval, step)));
    }
}
