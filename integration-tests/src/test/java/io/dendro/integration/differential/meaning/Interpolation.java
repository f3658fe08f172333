package io.dendro.integration.differential.meaning;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is put in the place of missing values. */
final class Interpolation {
    private Interpolation() {}

    /** The value at one place between two others that are known; null if the type has no between. */
    static @Nullable Object at(List<Instant> times, List<@Nullable Object> cells, int before, int place, int after) {
        double part = (double) millis(times, before, place) / millis(times, before, after);
        Object from = cells.get(before);
        Object to = cells.get(after);
        if (from instanceof Instant start && to instanceof Instant end) {
            Instant between =
                    start.plusNanos((long) (Duration.between(start, end).toNanos() * part));
            return between.truncatedTo(ChronoUnit.MILLIS);
        }
        if (!(from instanceof Number low) || !(to instanceof Number high)) {
            return null;
        }
        double value = low.doubleValue() + (high.doubleValue() - low.doubleValue()) * part;
        if (from instanceof Integer) {
            return (int) value;
        }
        if (from instanceof Long) {
            return (long) value;
        }
        return from instanceof Float ? (Object) (float) value : (Object) value;
    }

    /** A constant as a value of a type; null if it is none. */
    static @Nullable Object fitting(Object constant, Class<?> type) {
        if (constant instanceof Number number && Number.class.isAssignableFrom(type)) {
            boolean whole = number instanceof Long;
            if (type == Integer.class) {
                return whole ? number.intValue() : null;
            }
            if (type == Long.class) {
                return whole ? number : null;
            }
            return type == Float.class ? (Object) number.floatValue() : (Object) number.doubleValue();
        }
        return type.isInstance(constant) ? constant : null;
    }

    private static long millis(List<Instant> times, int from, int to) {
        return Duration.between(times.get(from), times.get(to)).toMillis();
    }
}
