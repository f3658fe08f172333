package io.dendro.integration.differential;

import io.dendro.integration.differential.meaning.Device;
import io.dendro.integration.differential.meaning.Observation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random rows of some devices, with gaps in time and in values. */
final class Observations {
    static final List<String> PLANTS = List.of("alfa", "beta");
    static final List<String> MACHINES = List.of("m1", "m2", "m3");

    private final Choices choices;

    Observations(Choices choices) {
        this.choices = choices;
    }

    /** All rows, in the order of their devices and times. */
    List<Observation> all() {
        List<Observation> rows = new ArrayList<>();
        rows.addAll(of(new Device("alfa", "m1"), 120));
        rows.addAll(of(new Device("alfa", "m2"), 45));
        rows.addAll(of(new Device("alfa", "m3"), 1));
        rows.addAll(of(new Device("beta", "m1"), 200));
        rows.addAll(of(new Device("beta", "m2"), 12));
        return rows;
    }

    private List<Observation> of(Device device, int count) {
        List<Observation> rows = new ArrayList<>();
        Instant time = Choices.START;
        for (int i = 0; i < count; i++) {
            time = time.plusSeconds(step());
            rows.add(row(time, device));
        }
        return rows;
    }

    /** Mostly seconds, now and then days. */
    private long step() {
        if (choices.oneIn(25)) {
            return 86_400L * choices.between(1, 9) / 2;
        }
        return choices.oneIn(6) ? 60 : choices.between(1, 5);
    }

    private Observation row(Instant time, Device device) {
        // Some rows have next to nothing, so that queries of few columns do not see them.
        int chance = choices.oneIn(5) ? 1 : 5;
        Observation row = new Observation(
                time,
                device.plant(),
                device.machine(),
                maybe(chance, choices::number),
                maybe(chance, choices::total),
                maybe(chance, choices::level),
                maybe(chance, choices::heat),
                maybe(chance, () -> choices.oneIn(2)),
                maybe(chance, choices::note),
                maybe(chance, choices::code),
                maybe(chance, choices::seen),
                maybe(chance, choices::day),
                maybe(chance, choices::raw),
                maybe(5, choices::mode));
        return isEmpty(row) ? row(time, device) : row;
    }

    /** A value in so many of six cases. */
    private <V> @Nullable V maybe(int chance, Supplier<V> value) {
        return choices.below(6) < chance ? value.get() : null;
    }

    private static boolean isEmpty(Observation row) {
        return row.number() == null
                && row.total() == null
                && row.level() == null
                && row.heat() == null
                && row.running() == null
                && row.note() == null
                && row.code() == null
                && row.seen() == null
                && row.day() == null
                && row.raw() == null
                && row.mode() == null;
    }
}
