package io.dendro.query;

import org.jspecify.annotations.Nullable;

/** How far numbers spread, of their count, their mean, and their variance as a population: in this order. */
enum Spread {
    VARIANCE_POPULATION,
    VARIANCE_SAMPLE,
    DEVIATION_POPULATION,
    DEVIATION_SAMPLE;

    /** Adds other numbers to a total. */
    static void merge(@Nullable Object[] total, @Nullable Object[] next) {
        long more = count(next);
        if (more == 0) {
            return;
        }
        long before = count(total);
        if (before == 0) {
            System.arraycopy(next, 0, total, 0, total.length);
            return;
        }
        double count = before + more;
        double step = number(next[1]) - number(total[1]);
        double squares = number(total[2]) * before + number(next[2]) * more + step * step * before * more / count;
        total[0] = before + more;
        total[1] = number(total[1]) + step * more / count;
        total[2] = squares / count;
    }

    @Nullable
    Double of(@Nullable Object[] total) {
        long count = count(total);
        boolean isSample = this == VARIANCE_SAMPLE || this == DEVIATION_SAMPLE;
        if (count == 0 || (isSample && count == 1)) {
            return null;
        }
        double variance = number(total[2]) * (isSample ? count / (count - 1.0) : 1);
        return this == DEVIATION_POPULATION || this == DEVIATION_SAMPLE ? Math.sqrt(variance) : variance;
    }

    private static long count(@Nullable Object[] parts) {
        return parts[0] == null ? 0 : (Long) parts[0];
    }

    private static double number(@Nullable Object part) {
        return part == null ? 0 : (Double) part;
    }
}
