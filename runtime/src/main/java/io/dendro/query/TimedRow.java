package io.dendro.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** An entity and the time of its row. */
record TimedRow<E>(E entity, Instant time) {

    static <E> RowBinding<TimedRow<E>> binding(RowBinding<E> entities) {
        return result -> {
            Supplier<E> rows = entities.bind(result);
            return () -> {
                E entity = rows.get();
                return new TimedRow<>(entity, result.precision().instant(result.time()));
            };
        };
    }

    /** The page of rows that follow a key; one more than fit tells that it is not the last. */
    static <E> Page<E> page(List<TimedRow<E>> rows, PageKey after, int size) {
        List<TimedRow<E>> fitting = rows.size() > size ? rows.subList(0, size) : rows;
        List<E> entities = fitting.stream().map(TimedRow::entity).toList();
        if (fitting.size() == rows.size()) {
            return new Page<>(entities, Optional.empty());
        }
        Instant last = fitting.get(size - 1).time;
        long ofLastTime = fitting.stream().filter(row -> row.time.equals(last)).count();
        long before = last.equals(after.time()) ? after.rows() : 0;
        return new Page<>(entities, Optional.of(new PageKey(last, before + ofLastTime)));
    }
}
