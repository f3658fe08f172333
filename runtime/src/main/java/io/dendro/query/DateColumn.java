package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.TimePrecision;
import io.dendro.internal.sql.Literal;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import java.time.LocalDate;

/**
 * A DATE measurement. It is compared as the whole number {@code yyyymmdd}: with a quoted date IoTDB fails as soon as it
 * cannot test the condition while it scans.
 */
public final class DateColumn<E> extends OrderedColumn<E, LocalDate> {

    private DateColumn(String component, MeasurementSchema schema) {
        super(
                component,
                schema,
                new LiteralOperand<>("CAST(" + NodeName.quote(schema.name()) + " AS INT32)", Literal::date));
    }

    public static <E> DateColumn<E> of(String component, MeasurementSchema schema) {
        return new DateColumn<>(component, schema);
    }

    @Override
    LocalDate decode(ResultSet row, int column) {
        return date(row.getInt(column));
    }

    @Override
    LocalDate parse(String text, TimePrecision precision) {
        return date(Integer.parseInt(text));
    }

    private static LocalDate date(int yyyymmdd) {
        return LocalDate.of(yyyymmdd / 10_000, yyyymmdd / 100 % 100, yyyymmdd % 100);
    }
}
