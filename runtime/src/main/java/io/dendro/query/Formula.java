package io.dendro.query;

import io.dendro.internal.sql.Term;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a value is computed: by the server, which is told in SQL; or, where the answers of several devices were merged, by
 * Dendro.
 */
sealed interface Formula permits SeriesName, AggregateCall, Computation, Choice, ConditionFormula {

    /** The formula as SQL. */
    Term term(Rendering rendering);

    /** Tells of each aggregate in the formula. */
    void aggregates(Consumer<AggregateCall> found);

    /**
     * The value for a merged group; null where there is none.
     *
     * @throws IllegalStateException if only the server can compute it
     */
    @Nullable
    Object value(Totals totals);

    /** What only the server can compute of it, in words; null if Dendro can compute all of it. */
    @Nullable
    String serverOnly();
}
