package io.dendro.integration.differential.meaning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Windows that follow from rows.
 *
 * @param columns the measurements that decide
 * @param cutting the rows of each window of a device
 */
public record RowWindows(Set<String> columns, Function<List<Observation>, List<List<Observation>>> cutting)
        implements Windowing.OfRows {

    /** A window lasts while a value stays what it was in the first row of the window. */
    public static RowWindows variation(Term<?> value, boolean ignoreNull) {
        return variation(value, ignoreNull, Objects::equals);
    }

    /** A window lasts while a number stays so near to that of the first row of the window. */
    public static RowWindows variation(Term<? extends Number> value, double delta, boolean ignoreNull) {
        return variation(
                value, ignoreNull, (first, next) -> Math.abs(next.doubleValue() - first.doubleValue()) <= delta);
    }

    private static <V> RowWindows variation(Term<V> term, boolean ignoreNull, BiPredicate<V, V> near) {
        return new RowWindows(term.columns(), rows -> {
            List<Observation> counted = ignoreNull
                    ? rows.stream().filter(row -> term.in(row) != null).toList()
                    : rows;
            return split(counted, (first, previous, next) -> !together(term.in(first), term.in(next), near));
        });
    }

    private static <V> boolean together(@Nullable V first, @Nullable V next, BiPredicate<V, V> near) {
        return first == null || next == null ? first == next : near.test(first, next);
    }

    /** Windows are the runs of rows that satisfy a condition, if they are long enough. */
    public static RowWindows condition(Term<Boolean> condition, long length, boolean ignoreNull) {
        return new RowWindows(condition.columns(), rows -> Runs.of(rows, condition, ignoreNull).stream()
                .filter(run -> run.size() >= length)
                .toList());
    }

    /** A window ends where the next row is more than a gap away. */
    public static RowWindows session(Duration gap) {
        return new RowWindows(
                Set.of(),
                rows -> split(
                        rows,
                        (first, previous, next) ->
                                Duration.between(previous.time(), next.time()).compareTo(gap) > 0));
    }

    /** A window has so many rows; what is left at the end is no window. */
    public static RowWindows count(Term<?> counted, int size, boolean ignoreNull) {
        return new RowWindows(counted.columns(), rows -> {
            List<Observation> left = ignoreNull
                    ? rows.stream().filter(row -> counted.in(row) != null).toList()
                    : rows;
            List<List<Observation>> windows = new ArrayList<>();
            for (int i = 0; i + size <= left.size(); i += size) {
                windows.add(left.subList(i, i + size));
            }
            return windows;
        });
    }

    @Override
    public List<Slice> cut(List<Observation> rows) {
        return cutting.apply(rows).stream().map(Slice::new).toList();
    }

    private static List<List<Observation>> split(List<Observation> rows, Ending ending) {
        List<List<Observation>> windows = new ArrayList<>();
        for (Observation row : rows) {
            List<Observation> current = windows.isEmpty() ? List.of() : windows.get(windows.size() - 1);
            if (current.isEmpty() || ending.test(current.get(0), current.get(current.size() - 1), row)) {
                current = new ArrayList<>();
                windows.add(current);
            }
            current.add(row);
        }
        return windows;
    }

    private interface Ending {
        boolean test(Observation first, Observation previous, Observation next);
    }
}
