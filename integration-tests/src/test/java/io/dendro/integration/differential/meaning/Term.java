package io.dendro.integration.differential.meaning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means: its value, or null for none, in some rows. The rows are a single one for what is said of rows,
 * and those of a group for what is said of groups.
 *
 * @param columns the measurements that it reads
 */
public record Term<V>(Set<String> columns, Function<List<Observation>, @Nullable V> meaning) {

    /** A measurement of the one row. */
    public static <V> Term<V> cell(String column, Function<Observation, @Nullable V> getter) {
        return new Term<>(Set.of(column), rows -> getter.apply(rows.get(0)));
    }

    public @Nullable V in(List<Observation> rows) {
        return meaning.apply(rows);
    }

    public @Nullable V in(Observation row) {
        return in(List.of(row));
    }

    /** A function of the value, where there is one. */
    public <R> Term<R> map(Function<V, @Nullable R> function) {
        return new Term<>(columns, rows -> {
            V value = in(rows);
            return value == null ? null : function.apply(value);
        });
    }

    /** A function of this value and another, where there are both. */
    public <W, R> Term<R> with(Term<W> other, BiFunction<V, W, @Nullable R> function) {
        return new Term<>(union(columns, other.columns), rows -> {
            V value = in(rows);
            W second = other.in(rows);
            return value == null || second == null ? null : function.apply(value, second);
        });
    }

    /** Whether there is a value. */
    public Term<Boolean> isPresent() {
        return new Term<>(columns, rows -> in(rows) != null);
    }

    public static Set<String> union(Set<String> first, Set<String> second) {
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        return all;
    }
}
