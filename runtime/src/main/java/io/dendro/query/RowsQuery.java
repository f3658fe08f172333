package io.dendro.query;

import java.util.Arrays;

/**
 * Reads some columns of rows as they are stored, and expressions of them. A row that has none of the selected measurements
 * is not seen, unless a condition or the order names one that it has.
 *
 * <p>Finish it with {@code map(...)}, which takes one argument for each selected column.
 */
public abstract sealed class RowsQuery<E, Q> extends TupleQuery<E, Q>
        permits Rows.Of1, Rows.Of2, Rows.Of3, Rows.Of4, Rows.Of5, Rows.Of6, Rows.Of7, Rows.Of8, ProjectedRows {

    private final RowSelection<E> selection;

    RowsQuery(RowSelection<E> selection) {
        if (!selection.items().holdFormulas()) {
            throw new IllegalArgumentException("select" + selection.items()
                    + " holds nothing to read from rows; add a measurement, or an aggregate such as TIME.count()");
        }
        this.selection = selection;
    }

    /**
     * In which order; as {@link EntityQuery#orderBy}. A row that has nothing but a value to sort by is seen, with all else
     * missing.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Q orderBy(Order<E>... keys) {
        return with(selection.orderBy(Arrays.asList(keys)));
    }

    abstract Q with(RowSelection<E> changed);

    @Override
    final Q with(Clauses<E> changed) {
        return with(selection.with(changed));
    }

    @Override
    final Clauses<E> clauses() {
        return selection.clauses();
    }

    @Override
    final Items items() {
        return selection.items();
    }

    final RowSelection<E> selection() {
        return selection;
    }

    @Override
    final TupleSource source() {
        return selection.tuples();
    }
}
