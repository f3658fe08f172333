package io.dendro.integration.differential.meaning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates over the rows of a group. The rows come device by device and by time within each. Of rows with equal claims
 * that of the earlier device counts, and within a device the earlier row.
 */
public final class Aggregates {
    private Aggregates() {}

    /** A value where it was found. */
    private record Found<V>(Observation row, V value) {
        Instant time() {
            return row.time();
        }
    }

    public static Term<Long> count(Term<?> operand) {
        return over(operand, found -> (long) found.size());
    }

    public static Term<Double> sum(Term<? extends Number> operand) {
        return over(operand, found -> found.isEmpty() ? null : Double.valueOf(total(found)));
    }

    public static Term<Double> avg(Term<? extends Number> operand) {
        return over(operand, found -> found.isEmpty() ? null : Double.valueOf(total(found) / found.size()));
    }

    /** The mean square distance from the mean; of a sample, one value is too few. */
    public static Term<Double> variance(Term<? extends Number> operand, boolean sample) {
        return over(operand, found -> {
            int degrees = sample ? found.size() - 1 : found.size();
            if (degrees < 1) {
                return null;
            }
            double mean = total(found) / found.size();
            double squares = 0;
            for (Found<? extends Number> each : found) {
                squares += Math.pow(each.value().doubleValue() - mean, 2);
            }
            return squares / degrees;
        });
    }

    public static <V extends Comparable<? super V>> Term<V> min(Term<V> operand) {
        return over(operand, found -> best(found, Comparator.<V>naturalOrder().reversed()));
    }

    public static <V extends Comparable<? super V>> Term<V> max(Term<V> operand) {
        return over(operand, found -> best(found, Comparator.<V>naturalOrder()));
    }

    /** The number farthest from zero; of two opposites the positive one. */
    public static <V extends Number & Comparable<V>> Term<V> extreme(Term<V> operand) {
        return over(
                operand,
                found -> best(
                        found,
                        Comparator.<V>comparingDouble(value -> Math.abs(value.doubleValue()))
                                .thenComparing(Comparator.naturalOrder())));
    }

    public static <V> Term<V> first(Term<V> operand) {
        return over(
                operand,
                found -> valueOf(bestOf(
                        found,
                        Comparator.<Found<V>, Instant>comparing(Found::time).reversed())));
    }

    public static <V> Term<V> last(Term<V> operand) {
        return over(operand, found -> valueOf(bestOf(found, Comparator.comparing(Found::time))));
    }

    public static Term<Instant> minTime(Term<?> operand) {
        return over(operand, found -> found.stream()
                .map(Found::time)
                .min(Comparator.naturalOrder())
                .orElse(null));
    }

    public static Term<Instant> maxTime(Term<?> operand) {
        return over(operand, found -> found.stream()
                .map(Found::time)
                .max(Comparator.naturalOrder())
                .orElse(null));
    }

    /** The value of the row where another one is greatest. */
    public static <V, W extends Comparable<? super W>> Term<V> atMax(Term<V> operand, Term<W> deciding) {
        return at(operand, deciding, Comparator.naturalOrder());
    }

    /** The value of the row where another one is smallest. */
    public static <V, W extends Comparable<? super W>> Term<V> atMin(Term<V> operand, Term<W> deciding) {
        return at(operand, deciding, Comparator.<W>naturalOrder().reversed());
    }

    private static <V, W> Term<V> at(Term<V> operand, Term<W> deciding, Comparator<W> order) {
        Term<V> value = over(deciding, found -> {
            Found<W> best = bestOf(found, Comparator.comparing(Found::value, order));
            return best == null ? null : operand.in(best.row());
        });
        return new Term<>(Term.union(operand.columns(), deciding.columns()), value.meaning());
    }

    /** The most frequent value, of one device; of equally frequent ones the first. */
    public static <V> Term<V> mode(Term<V> operand) {
        return over(operand, found -> {
            Map<V, Long> times = new HashMap<>();
            found.forEach(each -> times.merge(each.value(), 1L, Long::sum));
            return best(found, Comparator.comparing(times::get));
        });
    }

    /** How many runs of rows that satisfy a condition are long enough, device by device. */
    public static Term<Long> countIf(Term<Boolean> condition, long length, boolean ignoreNull) {
        return new Term<>(condition.columns(), rows -> {
            long runs = 0;
            for (List<Observation> device : devices(rows)) {
                runs += Runs.lengths(device, condition, ignoreNull).stream()
                        .filter(each -> each >= length)
                        .count();
            }
            return runs;
        });
    }

    private static List<List<Observation>> devices(List<Observation> rows) {
        List<List<Observation>> devices = new ArrayList<>();
        Set<Device> seen = new HashSet<>();
        for (Observation row : rows) {
            if (seen.add(row.device())) {
                devices.add(new ArrayList<>());
            }
            devices.get(devices.size() - 1).add(row);
        }
        return devices;
    }

    private static double total(List<? extends Found<? extends Number>> found) {
        return found.stream().mapToDouble(each -> each.value().doubleValue()).reduce(0, Double::sum);
    }

    private static <V> @Nullable V best(List<Found<V>> found, Comparator<V> order) {
        return valueOf(bestOf(found, Comparator.comparing(Found::value, order)));
    }

    private static <V> @Nullable Found<V> bestOf(List<Found<V>> found, Comparator<Found<V>> order) {
        Found<V> best = null;
        for (Found<V> each : found) {
            if (best == null || order.compare(each, best) > 0) {
                best = each;
            }
        }
        return best;
    }

    private static <V> @Nullable V valueOf(@Nullable Found<V> found) {
        return found == null ? null : found.value();
    }

    private static <V, R> Term<R> over(Term<V> operand, Function<List<Found<V>>, @Nullable R> aggregate) {
        return new Term<>(operand.columns(), rows -> {
            List<Found<V>> found = new ArrayList<>();
            for (Observation row : rows) {
                V value = operand.in(row);
                if (value != null) {
                    found.add(new Found<>(row, value));
                }
            }
            return aggregate.apply(found);
        });
    }
}
