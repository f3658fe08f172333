package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.TimePrecision;
import io.dendro.internal.sql.Literal;
import io.dendro.model.MeasurementSchema;

/** A BOOLEAN measurement. */
public final class BooleanColumn<E> extends ScalarColumn<E, Boolean> {

    private BooleanColumn(String component, MeasurementSchema schema) {
        super(component, schema, LiteralOperand.of(schema, Literal::bool));
    }

    public static <E> BooleanColumn<E> of(String component, MeasurementSchema schema) {
        return new BooleanColumn<>(component, schema);
    }

    public Condition<E> isTrue() {
        return eq(true);
    }

    public Condition<E> isFalse() {
        return eq(false);
    }

    @Override
    Boolean decode(ResultSet row, int column) {
        return row.getBoolean(column);
    }

    @Override
    Boolean parse(String text, TimePrecision precision) {
        return Boolean.valueOf(text);
    }
}
