package io.dendro.integration.differential.meaning;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A function over the values of a device in the order of their times. */
public final class SeriesTerm {
    private SeriesTerm() {}

    /** A value and its time. */
    public record Point<V>(Instant time, V value) {}

    /**
     * The term of a function, for rows of which it is known which others were selected with them.
     *
     * @param function gives what it has for each point: null where there is nothing
     */
    public static <V, R> Term<R> of(
            Term<V> operand, List<Observation> selected, Function<List<Point<V>>, List<@Nullable R>> function) {
        Map<Device, Map<Instant, R>> results = new HashMap<>();
        Function<Device, Map<Instant, R>> compute = device -> {
            List<Point<V>> points = selected.stream()
                    .filter(row -> row.device().equals(device) && operand.in(row) != null)
                    .map(row -> new Point<>(row.time(), operand.in(row)))
                    .toList();
            List<@Nullable R> values = function.apply(points);
            Map<Instant, R> byTime = new HashMap<>();
            for (int i = 0; i < points.size(); i++) {
                byTime.put(points.get(i).time(), values.get(i));
            }
            return byTime;
        };
        return new Term<>(
                operand.columns(), rows -> results.computeIfAbsent(rows.get(0).device(), compute)
                        .get(rows.get(0).time()));
    }
}
