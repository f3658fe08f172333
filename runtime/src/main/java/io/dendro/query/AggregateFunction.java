package io.dendro.query;

import static io.dendro.query.AggregatePart.decimal;
import static io.dendro.query.AggregatePart.value;
import static io.dendro.query.AggregatePart.whole;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The aggregate functions: what the server computes for one device, and how the answers of several devices merge into
 * one.
 *
 * <p>Merging is done here because the server's {@code GROUP BY LEVEL} does not mean the same: it ANDs a condition over all
 * devices, and fails for a window with two levels.
 */
@SuppressWarnings("ImmutableEnumChecker") // parts are records of constants, in lists that cannot change
enum AggregateFunction {
    COUNT(whole("count"), whole("count")) {
        @Override
        void merge(@Nullable Object[] total, @Nullable Object[] next) {
            total[0] = sum((Long) total[0], (Long) next[0]);
        }

        @Override
        Object ofNoValue() {
            return 0L;
        }
    },
    SUM(decimal("sum"), decimal("sum")) {
        @Override
        void merge(@Nullable Object[] total, @Nullable Object[] next) {
            total[0] = sum((Double) total[0], (Double) next[0]);
        }
    },
    AVG(decimal("avg"), decimal("sum"), whole("count")) {
        @Override
        void merge(@Nullable Object[] total, @Nullable Object[] next) {
            total[0] = sum((Double) total[0], (Double) next[0]);
            total[1] = sum((Long) total[1], (Long) next[1]);
        }

        @Override
        @Nullable
        Object ofTotal(@Nullable Object[] total) {
            Double sum = (Double) total[0];
            Long count = (Long) total[1];
            return sum == null || count == null || count == 0 ? null : sum / count;
        }
    },
    MIN(value("min_value"), value("min_value")) {
        @Override
        void merge(@Nullable Object[] total, @Nullable Object[] next) {
            keep(next, total, 0, SMALLER);
        }
    },
    MAX(value("max_value"), value("max_value")) {
        @Override
        void merge(@Nullable Object[] total, @Nullable Object[] next) {
            keep(next, total, 0, GREATER);
        }
    },
    FIRST(value("first_value"), value("first_value"), whole("min_time")) {
        @Override
        void merge(@Nullable Object[] total, @Nullable Object[] next) {
            keep(next, total, 1, SMALLER);
        }
    },
    LAST(value("last_value"), value("last_value"), whole("max_time")) {
        @Override
        void merge(@Nullable Object[] total, @Nullable Object[] next) {
            keep(next, total, 1, GREATER);
        }
    };

    private static final int SMALLER = -1;
    private static final int GREATER = 1;

    private final AggregatePart ofOneDevice;
    private final List<AggregatePart> parts;

    AggregateFunction(AggregatePart ofOneDevice, AggregatePart... parts) {
        this.ofOneDevice = ofOneDevice;
        this.parts = List.of(parts);
    }

    /** What to ask for when a row is about one device. */
    AggregatePart ofOneDevice() {
        return ofOneDevice;
    }

    /** What to ask of each device when their answers are merged. */
    List<AggregatePart> parts() {
        return parts;
    }

    /** Adds the parts of another device to a total, which begins as the parts of the first. */
    abstract void merge(@Nullable Object[] total, @Nullable Object[] next);

    /** The aggregate of the merged parts. */
    @Nullable
    Object ofTotal(@Nullable Object[] total) {
        return total[0] == null ? ofNoValue() : total[0];
    }

    /** The aggregate where there is no value; the server leaves it out for a device that lacks the measurement. */
    @Nullable
    Object ofNoValue() {
        return null;
    }

    private static @Nullable Long sum(@Nullable Long first, @Nullable Long second) {
        return first == null ? second : second == null ? first : Long.valueOf(first + second);
    }

    private static @Nullable Double sum(@Nullable Double first, @Nullable Double second) {
        return first == null ? second : second == null ? first : Double.valueOf(first + second);
    }

    /**
     * Replaces the total by another device's parts if the deciding one of them is on the wanted side of the total's. The earlier
     * device wins ties.
     */
    @SuppressWarnings("unchecked") // both are values of one column, or times
    private static void keep(@Nullable Object[] next, @Nullable Object[] total, int deciding, int side) {
        Comparable<Object> challenger = (Comparable<Object>) next[deciding];
        Object holder = total[deciding];
        if (challenger != null && (holder == null || Integer.signum(challenger.compareTo(holder)) == side)) {
            System.arraycopy(next, 0, total, 0, total.length);
        }
    }
}
