package io.dendro.integration.differential;

import io.dendro.query.Query;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A question as Dendro is asked, and its answer in plain Java.
 *
 * @param found the cells of each line
 * @param expected the same, from the rows in memory
 * @param zone in which months are counted
 */
record Asked(
        Supplier<String> sql,
        Supplier<List<List<@Nullable Object>>> found,
        Supplier<List<List<@Nullable Object>>> expected,
        ZoneId zone) {

    static <R> Asked of(
            Query<R> query,
            Function<R, List<@Nullable Object>> cells,
            Supplier<List<List<@Nullable Object>>> expected) {
        return new Asked(query::sql, () -> query.list().stream().map(cells).toList(), expected, ZoneOffset.UTC);
    }

    static Asked of(Query<List<@Nullable Object>> query, Supplier<List<List<@Nullable Object>>> expected) {
        return of(query, cells -> cells, expected);
    }

    Asked in(ZoneId changed) {
        return new Asked(sql, found, expected, changed);
    }
}
