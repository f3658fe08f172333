package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.TimePrecision;
import java.util.Objects;
import java.util.function.Function;

/** STRING and TEXT. */
record TextForm() implements ValueForm<String> {

    @Override
    public String read(ResultSet row, int column) {
        return Objects.requireNonNull(row.getText(column));
    }

    @Override
    public String parse(String text, TimePrecision precision) {
        return text;
    }

    @Override
    public Operand<String> operand(Formula formula) {
        return new TextOperand<>(formula, Function.identity());
    }
}
