package io.dendro.query;

import io.dendro.TimePrecision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fills numbers and instants on the straight line between their neighbours, each place from its own. */
final class Interpolation {

    private final Items items;
    private final TimePrecision precision;

    /** @param precision of the server, which instants in between are cut to as well */
    Interpolation(Items items, TimePrecision precision) {
        this.items = items;
        this.precision = precision;
    }

    List<Tuple> of(List<Tuple> rows) {
        List<Tuple> filled = new ArrayList<>();
        Map<List<String>, List<Tuple>> places = new HashMap<>();
        for (Tuple row : rows) {
            Tuple copy = row.with(row.values().clone());
            filled.add(copy);
            places.computeIfAbsent(row.place(), place -> new ArrayList<>()).add(copy);
        }
        for (List<Tuple> place : places.values()) {
            for (int i = 0; i < items.all().size(); i++) {
                if (items.all().get(i) instanceof Calculated) {
                    fill(place, i);
                }
            }
        }
        return filled;
    }

    private void fill(List<Tuple> rows, int column) {
        int known = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).values()[column] == null) {
                continue;
            }
            for (int gap = known + 1; known >= 0 && gap < i; gap++) {
                rows.get(gap).values()[column] = between(rows.get(known), rows.get(i), rows.get(gap), column);
            }
            known = i;
        }
    }

    private @Nullable Object between(Tuple before, Tuple after, Tuple row, int column) {
        double share = seconds(before, row) / seconds(before, after);
        Object first = Objects.requireNonNull(before.values()[column]);
        Object second = Objects.requireNonNull(after.values()[column]);
        if (first instanceof Instant from && second instanceof Instant to) {
            return precision.instant(precision.floor(
                    from.plusNanos((long) (Duration.between(from, to).toNanos() * share))));
        }
        if (!(first instanceof Number start) || !(second instanceof Number end)) {
            return null;
        }
        double value = start.doubleValue() + (end.doubleValue() - start.doubleValue()) * share;
        if (first instanceof Integer) {
            return (int) value;
        }
        if (first instanceof Long) {
            return (long) value;
        }
        if (first instanceof Float) {
            return (float) value;
        }
        return first instanceof Double ? (Object) value : null;
    }

    private static double seconds(Tuple from, Tuple to) {
        Instant start = Objects.requireNonNull(from.time());
        Instant end = Objects.requireNonNull(to.time());
        return Duration.between(start, end).toNanos();
    }
}
