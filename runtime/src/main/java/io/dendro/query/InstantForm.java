package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.TimePrecision;
import java.time.Instant;

/** TIMESTAMP, and the times that aggregates give as INT64. */
record InstantForm() implements OrderedForm<Instant> {

    @Override
    public Instant read(ResultSet row, int column) {
        return row.precision().instant(row.getLong(column));
    }

    @Override
    public Instant parse(String text, TimePrecision precision) {
        return precision.instant(Long.parseLong(text));
    }

    @Override
    public OrderedOperand<Instant> operand(Formula formula) {
        return InstantOperand.of(formula);
    }
}
