package io.dendro.query;

import io.dendro.QueryOptions;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;

/**
 * The clauses of every statement that selects columns. Immutable: each clause gives a new statement.
 *
 * @param <E> the entity
 * @param <Q> the type of the statement itself
 */
public abstract sealed class SelectClauses<E, Q> permits TupleQuery, IntoStatement {

    SelectClauses() {}

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

    /** How the statement is run; see {@link QueryOptions}. Called twice, the last options count. */
    public final Q options(QueryOptions options) {
        return with(clauses().with(options));
    }

    /** How long the server may take; see {@link QueryOptions#withTimeout}. */
    public final Q timeout(Duration timeout) {
        return options(clauses().options().withTimeout(timeout));
    }

    /** In which zone the server reads times without one; see {@link QueryOptions#withZone}. */
    public final Q zone(ZoneId zone) {
        return options(clauses().options().withZone(zone));
    }

    abstract Clauses<E> clauses();

    abstract Q with(Clauses<E> changed);
}
