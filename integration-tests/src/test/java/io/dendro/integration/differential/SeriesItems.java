package io.dendro.integration.differential;

import io.dendro.integration.differential.meaning.Item;
import io.dendro.integration.differential.meaning.Observation;
import io.dendro.integration.differential.meaning.SeriesTerm;
import io.dendro.integration.differential.meaning.SeriesTerm.Point;
import io.dendro.query.Selectable;
import io.dendro.query.SeriesFunction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Functions over the rows of a device, at random. */
final class SeriesItems {
    private final Choices choices;

    SeriesItems(Choices choices) {
        this.choices = choices;
    }

    /** @param selected the rows that the query's condition lets pass */
    <V extends Number & Comparable<V>> Selected<Selectable<Observation, ?>> any(
            Numeric<Observation, V> number, List<Observation> selected) {
        Maker<V> make = new Maker<>(number, selected);
        var series = number.dsl().series();
        int k = choices.between(1, 4);
        return choices.any(
                () -> make.of(series.difference(), steps((a, b) -> minus(number.type(), b, a)), number.type()),
                () -> make.of(
                        series.nonNegativeDifference(),
                        steps((a, b) -> absolute(number.type(), minus(number.type(), b, a))),
                        number.type()),
                () -> make.of(series.timeDifference(), pairs((a, b) -> millis(a, b)), Long.class),
                () -> make.of(
                        series.derivative(),
                        pairs((a, b) -> (b.value().doubleValue() - a.value().doubleValue()) / millis(a, b)),
                        Double.class),
                () -> make.of(series.changePoints(), SeriesItems::changes, number.type()),
                () -> make.of(series.zeroCount(), runs(true), Long.class),
                () -> make.of(series.nonZeroCount(), runs(false), Long.class),
                () -> isClear(number, selected, k, Comparator.reverseOrder())
                        ? make.of(series.top(k), points -> best(points, k, Comparator.reverseOrder()), number.type())
                        : make.of(series.changePoints(), SeriesItems::changes, number.type()),
                () -> isClear(number, selected, k, Comparator.naturalOrder())
                        ? make.of(series.bottom(k), points -> best(points, k, Comparator.naturalOrder()), number.type())
                        : make.of(series.changePoints(), SeriesItems::changes, number.type()));
    }

    /** Whether no device has equal values of which some are among the first k and some are not. */
    private static <V extends Number & Comparable<V>> boolean isClear(
            Numeric<Observation, V> number, List<Observation> selected, int k, Comparator<V> order) {
        return selected.stream()
                .filter(row -> number.term().in(row) != null)
                .collect(Collectors.groupingBy(Observation::device))
                .values()
                .stream()
                .map(rows -> rows.stream().map(number.term()::in).sorted(order).toList())
                .allMatch(values -> values.size() <= k || !values.get(k - 1).equals(values.get(k)));
    }

    /** Functions of single values, which are called such as those over series are. */
    <V extends Number & Comparable<V>> Selected<Selectable<Observation, ?>> ofValue(Numeric<Observation, V> number) {
        var series = number.dsl().series();
        return choices.oneIn(2)
                ? new Selected<>(
                        series.inRange(-1.5, 2),
                        new Item.Value(
                                number.term().map(value -> value.doubleValue() >= -1.5 && value.doubleValue() <= 2),
                                Boolean.class))
                : new Selected<>(
                        series.onOff(1),
                        new Item.Value(number.term().map(value -> value.doubleValue() >= 1), Boolean.class));
    }

    private record Maker<V extends Number & Comparable<V>>(Numeric<Observation, V> number, List<Observation> selected) {
        <R> Selected<Selectable<Observation, ?>> of(
                SeriesFunction<Observation, R> dsl,
                Function<List<Point<V>>, List<@Nullable R>> function,
                Class<R> type) {
            return new Selected<>(dsl, new Item.Value(SeriesTerm.of(number.term(), selected, function), type));
        }
    }

    private static <V, R> Function<List<Point<V>>, List<@Nullable R>> pairs(
            BiFunction<Point<V>, Point<V>, R> function) {
        return points -> {
            List<@Nullable R> results = new ArrayList<>();
            for (int i = 0; i < points.size(); i++) {
                results.add(i == 0 ? null : function.apply(points.get(i - 1), points.get(i)));
            }
            return results;
        };
    }

    private static <V, R> Function<List<Point<V>>, List<@Nullable R>> steps(BiFunction<V, V, R> function) {
        return pairs((before, after) -> function.apply(before.value(), after.value()));
    }

    private static <V> List<@Nullable V> changes(List<Point<V>> points) {
        List<@Nullable V> results = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            V value = points.get(i).value();
            results.add(i > 0 && points.get(i - 1).value().equals(value) ? null : value);
        }
        return results;
    }

    /** How long each run of zeros, or of others, is, at its begin. */
    private static <V extends Number> Function<List<Point<V>>, List<@Nullable Long>> runs(boolean zeros) {
        return points -> {
            List<@Nullable Long> results = new ArrayList<>();
            int begin = -1;
            for (int i = 0; i < points.size(); i++) {
                results.add(null);
                boolean counts = points.get(i).value().doubleValue() == 0 == zeros;
                if (counts) {
                    begin = begin < 0 ? i : begin;
                    results.set(begin, (long) i - begin + 1);
                } else {
                    begin = -1;
                }
            }
            return results;
        };
    }

    private static <V extends Comparable<V>> List<@Nullable V> best(List<Point<V>> points, int k, Comparator<V> order) {
        List<Point<V>> kept = points.stream()
                .sorted(Comparator.comparing(Point::value, order))
                .limit(k)
                .toList();
        List<@Nullable V> results = new ArrayList<>();
        points.forEach(point -> results.add(kept.contains(point) ? point.value() : null));
        return results;
    }

    private static long millis(Point<?> before, Point<?> after) {
        return Duration.between(before.time(), after.time()).toMillis();
    }

    private static <V extends Number> V minus(Class<V> type, V left, V right) {
        if (left instanceof Integer) {
            return type.cast(left.intValue() - right.intValue());
        }
        if (left instanceof Long) {
            return type.cast(left.longValue() - right.longValue());
        }
        return left instanceof Float
                ? type.cast(left.floatValue() - right.floatValue())
                : type.cast(left.doubleValue() - right.doubleValue());
    }

    private static <V extends Number> V absolute(Class<V> type, V value) {
        if (value instanceof Integer whole) {
            return type.cast(Math.abs(whole));
        }
        if (value instanceof Long whole) {
            return type.cast(Math.abs(whole));
        }
        return value instanceof Float decimal ? type.cast(Math.abs(decimal)) : type.cast(Math.abs(value.doubleValue()));
    }
}
