package io.dendro.query;

import io.dendro.QueryOptions;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.function.Function;

/**
 * What all queries for tuples have in common. Immutable: each clause gives a new query.
 *
 * @param <E> the entity
 * @param <Q> the type of the query itself
 */
public abstract sealed class TupleQuery<E, Q> permits RowsQuery, GroupsQuery {

    TupleQuery() {}

    /**
     * Where in the tree; as {@link EntityQuery#at}.
     *
     * @throws IllegalArgumentException if the nodes combine to more than 10,000 paths
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Q at(PathCondition<E>... conditions) {
        return with(clauses().at(Arrays.asList(conditions)));
    }

    /** Which rows. Called twice, both conditions must hold. */
    public final Q where(Condition<E> condition) {
        return with(clauses().where(condition));
    }

    /** What stands in for missing values. Called twice, the last one counts. */
    public final Q fill(Fill fill) {
        return with(clauses().with(fill));
    }

    /** The most tuples. Called twice, the last limit counts. */
    public final Q limit(long tuples) {
        return with(clauses().with(clauses().paging().withLimit(tuples)));
    }

    /** How many tuples to leave out before the first. Called twice, the last offset counts. */
    public final Q offset(long tuples) {
        return with(clauses().with(clauses().paging().withOffset(tuples)));
    }

    /** How the query is run; see {@link QueryOptions}. Called twice, the last options count. */
    public final Q options(QueryOptions options) {
        return with(clauses().with(options));
    }

    /** How many rows the server sends at a time; see {@link QueryOptions#withFetchSize}. */
    public final Q fetchSize(int rows) {
        return options(clauses().options().withFetchSize(rows));
    }

    /** How long the server may take; see {@link QueryOptions#withTimeout}. */
    public final Q timeout(Duration timeout) {
        return options(clauses().options().withTimeout(timeout));
    }

    /** In which zone the server reads times without one; see {@link QueryOptions#withZone}. */
    public final Q zone(ZoneId zone) {
        return options(clauses().options().withZone(zone));
    }

    final <R> MappedQuery<R> mapped(Function<Tuple, R> function) {
        return new MappedQuery<>(source(), items(), function);
    }

    abstract Clauses<E> clauses();

    abstract Items items();

    abstract Q with(Clauses<E> changed);

    /** The finished query. */
    abstract TupleSource source();
}
