package io.dendro.query;

import java.util.List;

/** What the stages of a query for single rows carry along. Immutable. */
record RowSelection<E>(Source<E> source, Items items, Clauses<E> clauses, List<Order<E>> order) {

    static <E> RowSelection<E> of(Source<E> source, Items items) {
        return new RowSelection<>(source, items, Clauses.none(source.definition()), List.of());
    }

    RowSelection<E> with(Clauses<E> changed) {
        return new RowSelection<>(source, items, changed, order);
    }

    RowSelection<E> orderBy(List<Order<E>> keys) {
        return new RowSelection<>(source, items, clauses, List.copyOf(keys));
    }

    /** The statement, up to its WHERE clause. */
    Statement<E> statement(String list) {
        return Statement.of(clauses, Rendering.of(source)).select(list, "");
    }

    TupleSource tuples() {
        Fill fill = clauses.fill();
        if (fill != null && fill.method() == Fill.Method.LINEAR && !isByTime()) {
            throw new IllegalArgumentException(fill + " needs rows in the order of their times, and they are sorted by "
                    + order + "; leave the order out, or sort the list");
        }
        if (fill != null
                && fill.method() == Fill.Method.PREVIOUS
                && order.stream().anyMatch(ValueOrder.class::isInstance)) {
            throw new IllegalArgumentException(fill + " would carry values along rows that are sorted by " + order
                    + "; leave the order out, or sort the list");
        }
        if (items.holdSeriesFunctions() && order.stream().anyMatch(ValueOrder.class::isInstance)) {
            throw new IllegalArgumentException(
                    "select" + items + " holds functions over series, and is sorted by " + order
                            + ", but IoTDB would sort before it computes them; sort by time or device, or sort the list");
        }
        return new RowTuples<>(this);
    }

    /** Whether Dendro sorts: functions over series follow the order of the statement, and a limit of it too. */
    boolean isSortedHere() {
        return items.holdSeriesFunctions() && order.stream().anyMatch(key -> !KeyOrder.isAscending(key));
    }

    private boolean isByTime() {
        return order.isEmpty() || (order.get(0) instanceof KeyOrder<E> key && key.key() == KeyOrder.Key.TIME);
    }
}
