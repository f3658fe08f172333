package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.TimePrecision;

/** Values that a converter makes of stored ones. */
record ConvertedForm<J, S>(ValueForm<S> stored, Conversion<J, S> conversion) implements ValueForm<J> {

    @Override
    public J read(ResultSet row, int column) {
        return conversion.fromStored(stored.read(row, column));
    }

    @Override
    public J parse(String text, TimePrecision precision) {
        return conversion.fromStored(stored.parse(text, precision));
    }

    @Override
    public Operand<J> operand(Formula formula) {
        return new ConvertedOperand<>(stored.operand(formula), conversion);
    }
}
