package io.dendro.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a record takes of groups of rows of an entity: aggregates, the keys of a group, its window. Immutable and
 * thread-safe; the processor generates one for each {@link io.dendro.annotation.Projection} with aggregates, and
 * {@code select(...)} takes it.
 *
 * @param <E> the entity
 * @param <R> the record
 */
public final class GroupProjection<E, R> {

    private final Class<R> type;
    private final List<Groupable<Group<E>, ?>> items;
    private final Function<ProjectedRow, R> record;

    private GroupProjection(Class<R> type, List<Groupable<Group<E>, ?>> items, Function<ProjectedRow, R> record) {
        this.type = type;
        this.items = List.copyOf(items);
        this.record = record;
    }

    /**
     * A projection; called by generated code.
     *
     * @param record makes a record of the values of a group, which are in the order of the items
     */
    public static <E, R> GroupProjection<E, R> of(
            Class<R> type, List<Groupable<Group<E>, ?>> items, Function<ProjectedRow, R> record) {
        return new GroupProjection<>(type, items, record);
    }

    /** What is selected. */
    List<Groupable<Group<E>, ?>> items() {
        return items;
    }

    /** The record of one group. */
    R read(@Nullable Object[] values) {
        return record.apply(new ProjectedRow(type, items, values));
    }

    @Override
    public String toString() {
        return type.getSimpleName() + items;
    }
}
