package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.TimePrecision;
import io.dendro.internal.sql.Literal;
import java.time.LocalDate;

/**
 * DATE. It is compared as the whole number {@code yyyymmdd}: with a quoted date IoTDB fails as soon as it cannot test the
 * condition while it scans.
 */
record DateForm() implements OrderedForm<LocalDate> {

    @Override
    public LocalDate read(ResultSet row, int column) {
        return date(row.getInt(column));
    }

    @Override
    public LocalDate parse(String text, TimePrecision precision) {
        return date(Integer.parseInt(text));
    }

    @Override
    public OrderedOperand<LocalDate> operand(Formula formula) {
        return new LiteralOperand<>(formula, "INT32", Literal::date);
    }

    private static LocalDate date(int yyyymmdd) {
        return LocalDate.of(yyyymmdd / 10_000, yyyymmdd / 100 % 100, yyyymmdd % 100);
    }
}
