package io.dendro.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a record takes of single rows of an entity. Immutable and thread-safe; the processor generates one for each
 * {@link io.dendro.annotation.Projection} without aggregates, and {@code select(...)} takes it.
 *
 * @param <E> the entity
 * @param <R> the record
 */
public final class RowProjection<E, R> {

    private final Class<R> type;
    private final List<Selectable<E, ?>> items;
    private final Function<ProjectedRow, R> record;

    private RowProjection(Class<R> type, List<Selectable<E, ?>> items, Function<ProjectedRow, R> record) {
        this.type = type;
        this.items = List.copyOf(items);
        this.record = record;
    }

    /**
     * A projection; called by generated code.
     *
     * @param record makes a record of the values of a row, which are in the order of the items
     */
    public static <E, R> RowProjection<E, R> of(
            Class<R> type, List<Selectable<E, ?>> items, Function<ProjectedRow, R> record) {
        return new RowProjection<>(type, items, record);
    }

    /** What is selected. */
    List<Selectable<E, ?>> items() {
        return items;
    }

    /** The record of one row. */
    R read(@Nullable Object[] values) {
        return record.apply(new ProjectedRow(type, items, values));
    }

    @Override
    public String toString() {
        return type.getSimpleName() + items;
    }
}
