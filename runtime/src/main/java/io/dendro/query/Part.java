package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.internal.sql.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One aggregate that the server computes, and how its cell is read.
 *
 * @param function the function's name in SQL
 * @param inputs what it is computed of
 * @param settings what follows the inputs
 */
record Part(String function, List<Formula> inputs, List<String> settings, ValueForm<?> form) {

    static Part of(String function, ValueForm<?> form, Formula... inputs) {
        return new Part(function, List.of(inputs), List.of(), form);
    }

    Term term(Rendering rendering) {
        return Term.call(
                function, inputs.stream().map(input -> input.term(rendering)).toList(), settings);
    }

    /** Reads a cell; -1 stands for a column that the server left out, as no device has the measurement. */
    @Nullable
    Object read(ResultSet row, int column) {
        return column < 0 || row.isNull(column) ? null : form.read(row, column);
    }
}
