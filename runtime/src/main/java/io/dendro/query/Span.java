package io.dendro.query;

import io.dendro.TimePrecision;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A length of time: calendar months, and on top a time of fixed length.
 *
 * @param months may be 0
 * @param rest days here are 24 hours each, as on the server
 */
record Span(long months, Duration rest) {

    static Span of(Duration duration) {
        return new Span(0, duration);
    }

    static Span of(Period period) {
        return new Span(period.toTotalMonths(), Duration.ofDays(period.get(ChronoUnit.DAYS)));
    }

    boolean isPositive() {
        return months >= 0 && !rest.isNegative() && (months > 0 || !rest.isZero());
    }

    boolean isFixed() {
        return months == 0;
    }

    /** So many of these spans after an instant, as the server adds them. */
    Instant after(Instant start, long times, ZoneId zone) {
        return start.atZone(zone)
                .plusMonths(Math.multiplyExact(months, times))
                .toInstant()
                .plus(rest.multipliedBy(times));
    }

    /**
     * As SQL, such as {@code 1mo} or {@code 90000ms}.
     *
     * @throws DateTimeException if the precision cannot hold it
     */
    String sql(TimePrecision precision) {
        String calendar = months == 0 ? "" : months + "mo";
        return rest.isZero() ? calendar : calendar + precision.exact(Instant.EPOCH.plus(rest)) + precision.symbol();
    }

    @Override
    public String toString() {
        if (isFixed()) {
            return rest.toString();
        }
        return months + " months" + (rest.isZero() ? "" : " and " + rest);
    }
}
