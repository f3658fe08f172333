package io.dendro.query;

import java.util.Arrays;

/**
 * Reads some columns of rows as they are stored. A row that has none of the selected measurements is not seen, unless a
 * condition names one that it has.
 *
 * <p>Finish it with {@code map(...)}, which takes one argument for each selected column.
 */
public abstract sealed class RowsQuery<E, Q> extends TupleQuery<E, Q>
        permits Rows.Of1, Rows.Of2, Rows.Of3, Rows.Of4, Rows.Of5, Rows.Of6, Rows.Of7, Rows.Of8 {

    RowsQuery(Projection<E> projection) {
        super(projection);
        if (!projection.items().aggregates().isEmpty()) {
            throw new IllegalArgumentException(
                    "select" + projection.items() + " mixes columns of single rows with aggregates of many, which IoTDB"
                            + " refuses; aggregate every measurement, or ask in two queries");
        }
    }

    /** In which order; as {@link EntityQuery#orderBy}. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Q orderBy(Order<E>... keys) {
        return with(projection().clauses().orderBy(Arrays.asList(keys)));
    }

    @Override
    final TupleSource source() {
        return projection().rows();
    }
}
