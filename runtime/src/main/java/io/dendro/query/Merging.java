package io.dendro.query;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the aggregates of several devices become one.
 *
 * <p>It is done here because the server's {@code GROUP BY LEVEL} does not mean the same: it ANDs a condition over all
 * devices, and fails for a window with two levels.
 */
enum Merging {
    /** Adds whole numbers; nothing counts 0. */
    COUNT {
        @Override
        void merge(@Nullable Object[] total, @Nullable Object[] next) {
            total[0] = sum((Long) total[0], (Long) next[0]);
        }

        @Override
        Object ofTotal(@Nullable Object[] total) {
            return total[0] == null ? 0L : total[0];
        }
    },
    /** Adds decimal numbers. */
    SUM {
        @Override
        void merge(@Nullable Object[] total, @Nullable Object[] next) {
            total[0] = sum((Double) total[0], (Double) next[0]);
        }
    },
    /** Of a sum and a count. */
    MEAN {
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
    /** The smallest. */
    SMALLEST {
        @Override
        void merge(@Nullable Object[] total, @Nullable Object[] next) {
            keep(next, total, 0, SMALLER);
        }
    },
    /** The greatest. */
    GREATEST {
        @Override
        void merge(@Nullable Object[] total, @Nullable Object[] next) {
            keep(next, total, 0, GREATER);
        }
    },
    /** A value beside the one that decides: that of the device where the second is smallest. */
    AT_SMALLEST {
        @Override
        void merge(@Nullable Object[] total, @Nullable Object[] next) {
            keep(next, total, 1, SMALLER);
        }
    },
    /** That of the device where the second is greatest. */
    AT_GREATEST {
        @Override
        void merge(@Nullable Object[] total, @Nullable Object[] next) {
            keep(next, total, 1, GREATER);
        }
    },
    /** The number farthest from zero; of two opposites the positive one. */
    EXTREME {
        @Override
        void merge(@Nullable Object[] total, @Nullable Object[] next) {
            Number challenger = (Number) next[0];
            Number holder = (Number) total[0];
            if (challenger != null && (holder == null || isFarther(challenger.doubleValue(), holder.doubleValue()))) {
                total[0] = challenger;
            }
        }
    },
    /** From the earliest of all times to the latest. */
    DURATION {
        @Override
        void merge(@Nullable Object[] total, @Nullable Object[] next) {
            Instant first = (Instant) next[0];
            Instant last = (Instant) next[1];
            if (first != null && (total[0] == null || first.isBefore((Instant) total[0]))) {
                total[0] = first;
            }
            if (last != null && (total[1] == null || last.isAfter((Instant) total[1]))) {
                total[1] = last;
            }
        }

        @Override
        @Nullable
        Object ofTotal(@Nullable Object[] total) {
            return total[0] == null || total[1] == null
                    ? null
                    : Duration.between((Instant) total[0], (Instant) total[1]);
        }
    },
    /** Of a count, a mean and a variance of the whole population. */
    VARIANCE_POPULATION(Spread.VARIANCE_POPULATION),
    /** The same, for a sample. */
    VARIANCE_SAMPLE(Spread.VARIANCE_SAMPLE),
    /** Its root. */
    DEVIATION_POPULATION(Spread.DEVIATION_POPULATION),
    /** Its root, for a sample. */
    DEVIATION_SAMPLE(Spread.DEVIATION_SAMPLE),
    /** Of one device: there is nothing to merge. */
    SINGLE {
        @Override
        void merge(@Nullable Object[] total, @Nullable Object[] next) {
            throw new IllegalStateException("one device gave two answers");
        }
    },
    /** There is no way. */
    NONE {
        @Override
        void merge(@Nullable Object[] total, @Nullable Object[] next) {
            throw new IllegalStateException("this aggregate cannot be merged");
        }
    };

    private static final int SMALLER = -1;
    private static final int GREATER = 1;

    private final @Nullable Spread spread;

    Merging() {
        this.spread = null;
    }

    Merging(Spread spread) {
        this.spread = spread;
    }

    /** Adds the parts of another device to a total, which begins as the parts of the first. */
    void merge(@Nullable Object[] total, @Nullable Object[] next) {
        Spread.merge(total, next);
    }

    /** The aggregate of the merged parts. */
    @Nullable
    Object ofTotal(@Nullable Object[] total) {
        return spread == null ? total[0] : spread.of(total);
    }

    private static @Nullable Long sum(@Nullable Long first, @Nullable Long second) {
        return first == null ? second : second == null ? first : Long.valueOf(first + second);
    }

    private static @Nullable Double sum(@Nullable Double first, @Nullable Double second) {
        return first == null ? second : second == null ? first : Double.valueOf(first + second);
    }

    private static boolean isFarther(double challenger, double holder) {
        double distance = Math.abs(challenger);
        return distance > Math.abs(holder) || (distance == Math.abs(holder) && challenger > holder);
    }

    /**
     * Replaces the total by another device's parts if the deciding one of them is on the wanted side of the total's. The
     * earlier device wins ties.
     */
    private static void keep(@Nullable Object[] next, @Nullable Object[] total, int deciding, int side) {
        Object challenger = next[deciding];
        Object holder = total[deciding];
        if (challenger != null && (holder == null || Integer.signum(Comparisons.compare(challenger, holder)) == side)) {
            System.arraycopy(next, 0, total, 0, total.length);
        }
    }
}
