package io.dendro.query;

import io.dendro.model.PathTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the stages of a query for tuples carry along. Immutable.
 *
 * @param window how aggregates are grouped by time; null for all time in one
 */
record Projection<E>(Source<E> source, Items<E> items, Clauses<E> clauses, @Nullable TimeWindow window) {

    static <E> Projection<E> of(Source<E> source, Items<E> items) {
        return new Projection<>(source, items, Clauses.none(source.definition()), null);
    }

    Projection<E> with(Clauses<E> changed) {
        return new Projection<>(source, items, changed, window);
    }

    Projection<E> with(TimeWindow changed) {
        return new Projection<>(source, items, clauses, changed);
    }

    /** The rows as they are stored. */
    TupleSource rows() {
        return new RowTuples<>(
                source, clauses, "", TupleBinding.of(source.definition().template(), items));
    }

    /** The aggregates of groups of devices, or of one device each if all its nodes are selected. */
    TupleSource groups() {
        if (window == null && items.holdTime()) {
            throw new IllegalStateException(
                    "select" + items + " holds the time, but an aggregate over all time has none;"
                            + " add groupBy(window(...).between(from, to)), whose windows start at a time, or leave it out");
        }
        PathTemplate template = source.definition().template();
        Clauses<E> ordered = window == null ? clauses : clauses.orderBy(List.of(Order.byTime("ASC"), Order.device()));
        String groupBy = window == null ? "" : window.groupBy(source.precision());
        return items.nodes().size() == template.placeholders().size()
                ? new RowTuples<>(source, ordered, groupBy, TupleBinding.of(template, items))
                : new MergedTuples<>(source, ordered, groupBy, items);
    }
}
