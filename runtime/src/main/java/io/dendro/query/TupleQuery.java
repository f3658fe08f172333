package io.dendro.query;

import io.dendro.QueryOptions;
import java.util.function.Function;

/**
 * What all queries for tuples have in common. Immutable: each clause gives a new query.
 *
 * @param <E> the entity
 * @param <Q> the type of the query itself
 */
public abstract sealed class TupleQuery<E, Q> extends SelectClauses<E, Q> permits RowsQuery, GroupsQuery {

    TupleQuery() {}

    /** The most tuples. Called twice, the last limit counts. */
    public final Q limit(long tuples) {
        return with(clauses().with(clauses().paging().withLimit(tuples)));
    }

    /** How many tuples to leave out before the first. Called twice, the last offset counts. */
    public final Q offset(long tuples) {
        return with(clauses().with(clauses().paging().withOffset(tuples)));
    }

    /** How many rows the server sends at a time; see {@link QueryOptions#withFetchSize}. */
    public final Q fetchSize(int rows) {
        return options(clauses().options().withFetchSize(rows));
    }

    final <R> MappedQuery<R> mapped(Function<Tuple, R> function) {
        return new MappedQuery<>(source(), items(), function);
    }

    abstract Items items();

    /** The finished query. */
    abstract TupleSource source();
}
