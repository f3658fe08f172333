package io.dendro.integration.differential.meaning;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param at which devices
 * @param where which rows; null for all
 */
public record Selection(Predicate<Device> at, @Nullable Term<Boolean> where, List<Item> items) {

    /** The measurements that are read, beside some others. A row without any of them is not seen. */
    boolean sees(Observation row, Set<String> others) {
        Set<String> columns = Term.union(Item.columns(items), others);
        if (where != null) {
            columns = Term.union(columns, where.columns());
        }
        return columns.stream().anyMatch(column -> Columns.cell(row, column) != null);
    }

    boolean selects(Observation row) {
        return at.test(row.device()) && (where == null || Logic.holds(where, List.of(row)));
    }
}
