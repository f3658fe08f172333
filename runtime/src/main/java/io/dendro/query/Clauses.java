package io.dendro.query;

import io.dendro.QueryOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clauses that queries have in common. Immutable.
 *
 * @param fill what stands in for missing values; null for nothing
 * @param options how the query is run
 */
record Clauses<E>(Devices<E> devices, Condition<E> where, Paging paging, @Nullable Fill fill, QueryOptions options) {

    static <E> Clauses<E> none(EntityDefinition<E> definition) {
        return new Clauses<>(Devices.allOf(definition), Condition.allOf(), Paging.ALL, null, QueryOptions.none());
    }

    Clauses<E> at(List<PathCondition<E>> conditions) {
        return new Clauses<>(devices.at(conditions), where, paging, fill, options);
    }

    Clauses<E> where(Condition<E> condition) {
        return new Clauses<>(devices, where.and(condition), paging, fill, options);
    }

    Clauses<E> with(Paging changed) {
        return new Clauses<>(devices, where, changed, fill, options);
    }

    Clauses<E> with(@Nullable Fill changed) {
        return new Clauses<>(devices, where, paging, changed, options);
    }

    Clauses<E> with(QueryOptions changed) {
        return new Clauses<>(devices, where, paging, fill, changed);
    }
}
