package io.dendro.mapping;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The entities of one tablet. They are looked up only if it is refused.
 *
 * @param rows the entities of many tablets
 * @param place where the entity of a position stands among them
 * @param from the tablet's first position
 * @param to the position after its last
 */
record SentRows<E>(List<? extends E> rows, IntUnaryOperator place, int from, int to) {

    /** Rows that are sent in the order in which they were given. */
    static <E> SentRows<E> run(List<? extends E> rows, int from, int to) {
        return new SentRows<>(rows, IntUnaryOperator.identity(), from, to);
    }

    int size() {
        return to - from;
    }

    /** The entity of a row of the tablet. */
    E entity(int row) {
        return rows.get(place.applyAsInt(from + row));
    }

    List<E> entities() {
        return IntStream.range(from, to)
                .<E>mapToObj(position -> rows.get(place.applyAsInt(position)))
                .toList();
    }
}
