package io.dendro.query;

import java.util.stream.Stream;

/**
 * Tuples that are rows of a result: stored rows, or aggregates of one device.
 *
 * @param groupBy the GROUP BY clause; empty for none
 */
record RowTuples<E>(Source<E> source, Clauses<E> clauses, String groupBy, TupleBinding<E> binding)
        implements TupleSource {

    @Override
    public String sql() {
        return clauses.select(binding.list().sql(), groupBy, source);
    }

    @Override
    public Stream<Tuple> stream() {
        return source.rows(sql(), binding);
    }

    @Override
    public TupleSource first() {
        return new RowTuples<>(source, clauses.first(), groupBy, binding);
    }
}
