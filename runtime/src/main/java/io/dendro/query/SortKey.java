package io.dendro.query;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One key by which Dendro sorts groups. NaN is the greatest number, and -0.0 less than 0.0, as on the server.
 *
 * @param order as the user gave it
 */
record SortKey<E>(GroupOrder<Group<E>> order) {

    static <E> Comparator<Tuple> comparator(List<SortKey<E>> keys) {
        Comparator<Tuple> comparator = Comparator.comparing(tuple -> 0);
        for (int i = 0; i < keys.size(); i++) {
            int index = i;
            Comparator<@Nullable Object> byKey = keys.get(i).comparator();
            comparator =
                    comparator.thenComparing((first, second) -> byKey.compare(first.key(index), second.key(index)));
        }
        return comparator;
    }

    /** What is sorted by, of one group. */
    @Nullable
    Object of(
            @Nullable Object time,
            List<String> place,
            Function<PathColumn<E, ?>, Object> nodes,
            Function<Formula, @Nullable Object> values) {
        if (order instanceof ValueOrder<Group<E>> value) {
            return values.apply(value.formula());
        }
        if (order instanceof NodeOrder<?> node) {
            @SuppressWarnings("unchecked") // an order of this query's entity
            PathColumn<E, ?> column = (PathColumn<E, ?>) node.node();
            return nodes.apply(column);
        }
        return ((KeyOrder<?>) order).key() == KeyOrder.Key.TIME ? time : String.join("\0", place);
    }

    private Comparator<@Nullable Object> comparator() {
        Direction direction = direction();
        Comparator<Object> values = direction == Direction.ASC
                ? Comparisons::compare
                : (first, second) -> Comparisons.compare(second, first);
        boolean nullsFirst = order instanceof ValueOrder<?> value && value.nulls() == ValueOrder.Nulls.FIRST;
        return nullsFirst ? Comparator.nullsFirst(values) : Comparator.nullsLast(values);
    }

    private Direction direction() {
        if (order instanceof ValueOrder<?> value) {
            return value.direction();
        }
        return order instanceof NodeOrder<?> node ? node.direction() : ((KeyOrder<?>) order).direction();
    }
}
