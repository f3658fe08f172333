package io.dendro.query;

import io.dendro.Alignment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts entities on the server: rows that have any value of their measurements. */
final class EntityCount {

    private EntityCount() {}

    /** The number of rows; empty if the server cannot count them. */
    static <E> Optional<Long> of(Source<E> source, Clauses<E> clauses) {
        List<MeasurementColumn<E, ?>> columns = source.definition().columns().readable();
        if (columns.size() == 1) {
            return Optional.of(counted(columns.get(0).expression().count(), source, clauses));
        }
        if (source.definition().alignment() == Alignment.NON_ALIGNED) {
            return Optional.empty();
        }
        Condition<E> anyValue = Condition.anyOf(
                columns.stream().map(column -> column.expression().isNotNull()).toList());
        return Optional.of(counted(Case.when(anyValue).then(1).otherwise(0).sum(), source, clauses));
    }

    private static <E> long counted(
            NumberExpression<Group<E>, ? extends Number> rows, Source<E> source, Clauses<E> clauses) {
        GroupSelection<E> selection = GroupSelection.of(source, new Items(List.of(rows)))
                .with(clauses.with(Paging.ALL).with((Fill) null));
        try (Stream<Tuple> totals = selection.tuples().stream()) {
            Number total = totals.findFirst().<Number>map(tuple -> tuple.get(0)).orElse(0L);
            long all = Math.max(0, total.longValue() - clauses.paging().offset());
            Long limit = clauses.paging().limit();
            return limit == null ? all : Math.min(limit, all);
        }
    }
}
