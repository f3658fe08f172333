package io.dendro.integration.differential.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is done with lines once they are there.
 *
 * @param order the keys; the order in which the lines came decides between equal ones
 * @param limit null for none
 */
public record Shaping(List<Sorting> order, @Nullable Filling fill, long offset, @Nullable Long limit) {

    /** The measurements that are sorted by. */
    Set<String> columns() {
        return order.stream().map(Sorting::columns).reduce(Set.of(), Term::union);
    }

    /**
     * The cells of the result.
     *
     * @param lines in the order that is the default
     * @param group what is filled by itself
     */
    List<List<@Nullable Object>> apply(List<Line> lines, List<Item> items, Function<Line, ?> group) {
        List<Shown> shown =
                lines.stream().map(line -> Shown.of(line, items)).collect(Collectors.toCollection(ArrayList::new));
        order.stream()
                .map(Sorting::order)
                .reduce(Comparator::thenComparing)
                .ifPresent(comparator -> shown.sort(Comparator.comparing(Shown::line, comparator)));
        if (fill != null) {
            shown.stream()
                    .collect(Collectors.groupingBy(each -> group.apply(each.line())))
                    .values()
                    .forEach(part -> fill(part, items));
        }
        return shown.stream()
                .skip(offset)
                .limit(limit == null ? Long.MAX_VALUE : limit)
                .map(Shown::cells)
                .toList();
    }

    private void fill(List<Shown> part, List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Value value) {
                int column = i;
                List<@Nullable Object> cells = new ArrayList<>();
                part.forEach(each -> cells.add(each.cells().get(column)));
                List<@Nullable Object> filled = fill.fill(
                        value.type(),
                        part.stream().map(each -> each.line().time()).toList(),
                        cells);
                for (int j = 0; j < part.size(); j++) {
                    part.get(j).cells().set(column, filled.get(j));
                }
            }
        }
    }
}
