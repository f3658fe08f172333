package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.TimePrecision;
import io.dendro.internal.sql.Literal;

/** BOOLEAN. */
record BooleanForm() implements ValueForm<Boolean> {

    @Override
    public Boolean read(ResultSet row, int column) {
        return row.getBoolean(column);
    }

    @Override
    public Boolean parse(String text, TimePrecision precision) {
        return Boolean.valueOf(text);
    }

    @Override
    public Operand<Boolean> operand(Formula formula) {
        return new LiteralOperand<>(formula, Literal::bool);
    }
}
