package io.dendro.integration.differential;

import io.dendro.integration.differential.meaning.Columns;
import io.dendro.integration.differential.meaning.Observation;
import io.dendro.integration.differential.meaning.ObservationMapper;
import io.dendro.integration.differential.meaning.RowWindows;
import io.dendro.integration.differential.meaning.TimeWindows;
import io.dendro.integration.differential.meaning.Windowing;
import io.dendro.query.Condition;
import io.dendro.query.Grouping;
import io.dendro.query.Run;
import io.dendro.query.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

/**
 * Random windows.
 *
 * @param slides whether windows overlap or leave gaps
 * @param zone in which months are counted
 */
record Windows(Grouping<? super Observation> dsl, Windowing meaning, boolean slides, ZoneId zone) {

    private static final ZoneId UTC = ZoneId.of("UTC");

    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("UTC"), ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York"), ZoneId.of("+05:30"));
    private static final List<Duration> LENGTHS = List.of(
            Duration.ofMillis(1500),
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofHours(1),
            Duration.ofDays(1),
            Duration.ofDays(5));

    static Windows ofTime(Choices choices, Instant near) {
        return choices.oneIn(4) ? months(choices, near) : fixed(choices, near);
    }

    private static Windows fixed(Choices choices, Instant near) {
        Duration length = choices.of(LENGTHS);
        Instant from = near.minus(length.multipliedBy(choices.between(0, 3)).plusMillis(choices.between(0, 2) * 500L));
        Instant to = from.plus(length.multipliedBy(choices.between(1, 12))).plusMillis(choices.between(0, 1) * 700L);
        if (choices.oneIn(3)) {
            return new Windows(
                    Window.window(length).between(from, to), TimeWindows.of(length, length, from, to), false, UTC);
        }
        Instant origin = from.plusMillis(choices.between(-50_000, 50_000) * 100L);
        if (choices.oneIn(3)) {
            return new Windows(
                    Window.window(length).alignedTo(origin).between(from, to),
                    TimeWindows.alignedTo(origin, length, length, from, to),
                    false,
                    UTC);
        }
        Duration every = choices.oneIn(3) ? length.multipliedBy(2) : length.dividedBy(choices.between(2, 3));
        if (choices.oneIn(3)) {
            return new Windows(
                    Window.window(length).every(every).alignedTo(origin).between(from, to),
                    TimeWindows.alignedTo(origin, length, every, from, to),
                    true,
                    UTC);
        }
        return new Windows(
                Window.window(length).every(every).between(from, to),
                TimeWindows.of(length, every, from, to),
                true,
                UTC);
    }

    private static Windows months(Choices choices, Instant near) {
        ZoneId zone = choices.of(ZONES);
        Period length = Period.ofMonths(choices.between(1, 3));
        Instant from = near.minus(Duration.ofDays(choices.between(0, 60)));
        Instant to = from.plus(Duration.ofDays(choices.between(20, 400)));
        if (choices.oneIn(4)) {
            // Not at the end of a month, which not every month has.
            Instant origin = LocalDate.of(2020, choices.between(1, 12), choices.between(1, 28))
                    .atTime(choices.between(0, 23), 0)
                    .atZone(zone)
                    .plusYears(choices.between(0, 8))
                    .toInstant();
            return new Windows(
                    Window.window(length, zone).alignedTo(origin).between(from, to),
                    TimeWindows.ofMonthsAlignedTo(origin, length, length, from, to, zone),
                    false,
                    zone);
        }
        if (choices.oneIn(2)) {
            return new Windows(
                    Window.window(length, zone).between(from, to),
                    TimeWindows.ofMonths(length, length, from, to, zone),
                    false,
                    zone);
        }
        // Where windows of months leave gaps, the server fails if there is no data near them.
        Period every = Period.ofMonths(choices.between(1, (int) length.toTotalMonths()));
        return new Windows(
                Window.window(length, zone).every(every).between(from, to),
                TimeWindows.ofMonths(length, every, from, to, zone),
                true,
                zone);
    }

    /** Windows that follow from the rows of a device. */
    static Windows ofRows(Choices choices, Expressions<Observation> expressions) {
        return switch (choices.below(5)) {
            case 0 -> variation(choices, expressions.exact(1));
            case 1 ->
                new Windows(
                        Window.variation(ObservationMapper.RUNNING),
                        RowWindows.variation(Columns.RUNNING, true),
                        false,
                        UTC);
            case 2 -> condition(choices, expressions);
            case 3 -> {
                Duration gap = Duration.ofSeconds(choices.between(1, 5));
                yield new Windows(Window.session(gap), RowWindows.session(gap), false, UTC);
            }
            default -> count(choices);
        };
    }

    private static Windows variation(Choices choices, Numeric<Observation, ?> number) {
        double delta = choices.between(0, 12) / 4.0;
        return new Windows(
                Window.variation(number.dsl(), delta), RowWindows.variation(number.term(), delta, true), false, UTC);
    }

    private static Windows condition(Choices choices, Expressions<Observation> expressions) {
        Said<Condition<Observation>, Boolean> condition =
                expressions.conditions().any(1);
        int least = choices.between(1, 3);
        boolean ignoreNull = choices.oneIn(2);
        Run run = ignoreNull ? Run.ofAtLeast(least) : Run.ofAtLeast(least).endedByNull();
        return new Windows(
                Window.condition(condition.dsl(), run),
                RowWindows.condition(condition.term(), least, ignoreNull),
                false,
                UTC);
    }

    private static Windows count(Choices choices) {
        int size = choices.between(1, 6);
        return choices.any(
                () -> new Windows(
                        Window.count(ObservationMapper.NUMBER, size),
                        RowWindows.count(Columns.NUMBER, size, true),
                        false,
                        UTC),
                () -> new Windows(
                        Window.count(ObservationMapper.NOTE, size),
                        RowWindows.count(Columns.NOTE, size, true),
                        false,
                        UTC));
    }
}
