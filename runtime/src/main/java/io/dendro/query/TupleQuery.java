package io.dendro.query;

import java.util.Arrays;
import java.util.function.Function;

/**
 * What all queries for tuples have in common. Immutable: each clause gives a new query.
 *
 * @param <E> the entity
 * @param <Q> the type of the query itself
 */
public abstract sealed class TupleQuery<E, Q> permits RowsQuery, GroupsQuery {

    private final Projection<E> projection;

    TupleQuery(Projection<E> projection) {
        this.projection = projection;
    }

    /**
     * Where in the tree; as {@link EntityQuery#at}.
     *
     * @throws IllegalArgumentException if the nodes combine to more than 10,000 paths
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Q at(PathCondition<E>... conditions) {
        return with(projection.clauses().at(Arrays.asList(conditions)));
    }

    /** Which rows. Called twice, both conditions must hold. */
    public final Q where(Condition<E> condition) {
        return with(projection.clauses().where(condition));
    }

    /** The most tuples. Called twice, the last limit counts. */
    public final Q limit(long tuples) {
        return with(projection.clauses().limit(tuples));
    }

    /** How many tuples to leave out before the first. Called twice, the last offset counts. */
    public final Q offset(long tuples) {
        return with(projection.clauses().offset(tuples));
    }

    final Projection<E> projection() {
        return projection;
    }

    final Q with(Clauses<E> clauses) {
        return with(projection.with(clauses));
    }

    final <R> MappedQuery<R> mapped(Function<Tuple, R> function) {
        return new MappedQuery<>(source(), projection.items(), function);
    }

    abstract Q with(Projection<E> changed);

    /** The finished query. */
    abstract TupleSource source();
}
