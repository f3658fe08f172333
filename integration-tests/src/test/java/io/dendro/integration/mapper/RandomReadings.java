package io.dendro.integration.mapper;

import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Readings with few different values, so that conditions meet equal ones, and with gaps. */
final class RandomReadings {
    static final Instant START = Instant.parse("2024-06-01T12:00:00Z");

    /** In the server's order, which compares paths as they are written: a backquote comes before small letters. */
    static final List<String> PLANTS = List.of("köln", "plant 3", "berlin");

    static final int MACHINES = 2;
    private static final int ROWS_OF_A_DEVICE = 60;

    private static final List<String> NOTES = List.of("", "ok", "one", "it's", "100%", "%", "a\nb", "Größe");
    private static final List<Double> PRESSURES = List.of(-1e300, -0.1, 0.0, 0.1, 1.0 / 3, 1e-9, 1e300);
    private static final List<Long> TOTALS = List.of(
            Long.MIN_VALUE + 1,
            -1L,
            0L,
            9_007_199_254_740_992L,
            9_007_199_254_740_993L,
            Long.MAX_VALUE - 1,
            Long.MAX_VALUE);
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1000, 1, 1),
            LocalDate.of(1999, 12, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(9999, 12, 31));

    private final Random random = new Random(7);

    private RandomReadings() {}

    /** In the server's order: by device, then by time. */
    static List<Reading> all() {
        RandomReadings readings = new RandomReadings();
        List<Reading> rows = new ArrayList<>();
        for (String plant : PLANTS) {
            for (int machine = 0; machine < MACHINES; machine++) {
                for (int i = 0; i < ROWS_OF_A_DEVICE; i++) {
                    rows.add(readings.next(START.plusSeconds(i), plant, machine));
                }
            }
        }
        return rows;
    }

    private Reading next(Instant time, String plant, int machine) {
        return new Reading(
                time,
                plant,
                machine,
                random.nextInt(10) / 10f,
                maybe(() -> any(PRESSURES)),
                maybe(() -> random.nextInt(5) - 2),
                maybe(() -> any(TOTALS)),
                maybe(random::nextBoolean),
                maybe(() -> any(NOTES)),
                maybe(() -> any(DAYS)),
                maybe(() -> START.plusMillis(random.nextInt(4))),
                maybe(() -> State.values()[random.nextInt(State.values().length)]));
    }

    private <V> V any(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <V> @Nullable V maybe(Supplier<V> value) {
        return random.nextInt(4) == 0 ? null : value.get();
    }
}
