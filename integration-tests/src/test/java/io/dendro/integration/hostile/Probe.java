package io.dendro.integration.hostile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An item to select that holds a hostile value, and its cells as plain Java tells them.
 *
 * @param <I> the type of the item
 */
record Probe<I>(String place, String value, I item, List<?> expected) {
    private static final int MOST_ITEMS = 8;

    /** Eight items, of which the last ones may be the same. */
    interface Query<I> {
        List<List<@Nullable Object>> rows(I a, I b, I c, I d, I e, I f, I g, I h);
    }

    /** Asks for many items in few queries; those of a query that fails are asked for one by one. */
    static <I> void ask(List<Probe<I>> probes, Query<I> query, Findings findings) {
        for (int from = 0; from < probes.size(); from += MOST_ITEMS) {
            List<Probe<I>> some = probes.subList(from, Math.min(probes.size(), from + MOST_ITEMS));
            try {
                compare(some, query, findings);
            } catch (RuntimeException e) {
                some.forEach(probe -> findings.compare(
                        probe.place, probe.value, probe.expected, () -> column(rows(List.of(probe), query), 0)));
            }
        }
    }

    private static <I> void compare(List<Probe<I>> some, Query<I> query, Findings findings) {
        List<List<@Nullable Object>> rows = rows(some, query);
        for (int i = 0; i < some.size(); i++) {
            Probe<I> probe = some.get(i);
            findings.compare(probe.place, probe.value, probe.expected, column(rows, i));
        }
    }

    private static <I> List<List<@Nullable Object>> rows(List<Probe<I>> some, Query<I> query) {
        Function<Integer, I> item = i -> some.get(Math.min(i, some.size() - 1)).item;
        return query.rows(
                item.apply(0),
                item.apply(1),
                item.apply(2),
                item.apply(3),
                item.apply(4),
                item.apply(5),
                item.apply(6),
                item.apply(7));
    }

    private static List<@Nullable Object> column(List<List<@Nullable Object>> rows, int index) {
        List<@Nullable Object> column = new ArrayList<>();
        rows.forEach(row -> column.add(row.get(index)));
        return column;
    }

    static List<@Nullable Object> cells(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
