package io.dendro.query;

import io.dendro.ResultSet;

/** A number of rows, which is never missing: 0 where there are none. */
public final class Count<S> extends NumberExpression<Group<S>, Long> implements Groupable<Group<S>, Long> {

    private Count(AggregateCall call) {
        super(call, NumberForm.LONG);
    }

    static <S> Count<S> of(Formula formula) {
        return new Count<>(AggregateCall.simple(Part.of("count", NumberForm.LONG, formula), Merging.COUNT));
    }

    static <S> Count<S> of(Part part) {
        return new Count<>(AggregateCall.simple(part, Merging.COUNT));
    }

    @Override
    Long read(ResultSet row, int column) {
        Long count = super.read(row, column);
        return count == null ? 0L : count;
    }
}
