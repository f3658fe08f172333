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
