package io.dendro.query;

import io.dendro.ResultSet;
import org.jspecify.annotations.Nullable;

/** What has a column of its own in a result. Immutable. */
abstract sealed class Calculated<S, V> implements Selectable<S, @Nullable V> permits Expression, SeriesFunction {

    private final Formula formula;
    private final ValueForm<V> form;

    Calculated(Formula formula, ValueForm<V> form) {
        this.formula = formula;
        this.form = form;
    }

    final Formula formula() {
        return formula;
    }

    ValueForm<V> form() {
        return form;
    }

    /** Reads a cell of a result in which the server may have left the column out (-1). */
    @Nullable
    V read(ResultSet row, int column) {
        return column < 0 || row.isNull(column) ? null : form.read(row, column);
    }

    /** The expression as SQL, with times in nanoseconds. */
    @Override
    public String toString() {
        return formula.term(Rendering.readable()).text();
    }
}
