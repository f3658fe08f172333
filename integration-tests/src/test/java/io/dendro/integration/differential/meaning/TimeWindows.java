package io.dendro.integration.differential.meaning;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Windows of time over a range, of which the last ones are cut off at its end. */
public record TimeWindows(List<TimeSpan> spans) implements Windowing.OfTime {

    /** Windows of a length that start every so often. */
    public static TimeWindows of(Duration length, Duration every, Instant from, Instant to) {
        List<TimeSpan> spans = new ArrayList<>();
        for (Instant start = from; start.isBefore(to); start = start.plus(every)) {
            spans.add(new TimeSpan(start, earlier(start.plus(length), to)));
        }
        return new TimeWindows(spans);
    }

    /** The same windows, of which one begins at an origin, or would. */
    public static TimeWindows alignedTo(Instant origin, Duration length, Duration every, Instant from, Instant to) {
        long steps = Math.floorDiv(Duration.between(origin, from).toMillis(), every.toMillis());
        return of(length, every, origin.plus(every.multipliedBy(steps)), to).since(from);
    }

    /** Windows of calendar months, of which one begins at an origin, or would. */
    public static TimeWindows ofMonthsAlignedTo(
            Instant origin, Period length, Period every, Instant from, Instant to, ZoneId zone) {
        ZonedDateTime start = origin.atZone(zone);
        while (start.toInstant().isAfter(from)) {
            start = start.minus(every);
        }
        while (!start.plus(every).toInstant().isAfter(from)) {
            start = start.plus(every);
        }
        return ofMonths(length, every, start.toInstant(), to, zone).since(from);
    }

    private TimeWindows since(Instant from) {
        return new TimeWindows(spans.stream()
                .map(span -> new TimeSpan(span.from(), span.to(), from))
                .toList());
    }

    /** Windows of calendar months, counted from the start in a zone. */
    public static TimeWindows ofMonths(Period length, Period every, Instant from, Instant to, ZoneId zone) {
        List<TimeSpan> spans = new ArrayList<>();
        ZonedDateTime origin = from.atZone(zone);
        for (int i = 0; ; i++) {
            long months = i * every.toTotalMonths();
            Instant start = origin.plusMonths(months).toInstant();
            if (!start.isBefore(to)) {
                return new TimeWindows(spans);
            }
            Instant end = origin.plusMonths(months + length.toTotalMonths()).toInstant();
            spans.add(new TimeSpan(start, earlier(end, to)));
        }
    }

    private static Instant earlier(Instant first, Instant second) {
        return first.isBefore(second) ? first : second;
    }
}
