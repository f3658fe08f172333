package io.dendro.query;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes rows of devices, or what is computed of them, into other devices, at the same times. Immutable. */
public final class IntoRows<E, T> extends IntoStatement<E, T, IntoRows<E, T>> {

    private final RowSelection<E> selection;

    private IntoRows(RowSelection<E> selection, IntoTarget<E, T> target, Assignments<T> assignments) {
        super(target, assignments);
        this.selection = selection;
    }

    static <E, T> IntoRows<E, T> of(Source<E> source, IntoTarget<E, T> target) {
        return new IntoRows<>(
                RowSelection.of(source, new Items(List.of())),
                target,
                Assignments.none(source.definition(), target.target()));
    }

    /**
     * Writes another value of each row.
     *
     * @throws IllegalArgumentException if the column is set already, or only read by its entity; if the server's type of the
     *     value is not that of the column; if their converters differ
     */
    public <V> IntoRows<E, T> set(MeasurementColumn<T, V> column, Selectable<E, ? extends @Nullable V> value) {
        return new IntoRows<>(selection, target(), assignments().with(column, value));
    }

    @Override
    IntoRows<E, T> with(IntoTarget<E, T> changed) {
        return new IntoRows<>(selection, changed, assignments());
    }

    @Override
    IntoRows<E, T> with(Clauses<E> changed) {
        return new IntoRows<>(selection.with(changed), target(), assignments());
    }

    @Override
    Clauses<E> clauses() {
        return selection.clauses();
    }

    @Override
    Source<E> source() {
        return selection.source();
    }

    @Override
    Statement<E> statement(String list) {
        return selection.statement(list);
    }

    @Override
    void checkSelection() {}

    @Override
    Set<String> required() {
        return Set.of();
    }
}
