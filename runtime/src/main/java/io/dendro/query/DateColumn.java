package io.dendro.query;

import io.dendro.model.MeasurementSchema;
import java.time.LocalDate;

/** A DATE measurement. */
public final class DateColumn<E> extends TemporalExpression<E, LocalDate> implements EquatableColumn<E, LocalDate> {

    private final String component;
    private final MeasurementSchema schema;

    private DateColumn(String component, MeasurementSchema schema) {
        super(Measured.name(schema), new DateForm());
        this.component = component;
        this.schema = schema;
    }

    public static <E> DateColumn<E> of(String component, MeasurementSchema schema) {
        return new DateColumn<>(component, schema);
    }

    @Override
    public String component() {
        return component;
    }

    @Override
    public MeasurementSchema schema() {
        return schema;
    }

    @Override
    public Expression<E, LocalDate> expression() {
        return this;
    }

    @Override
    public String toString() {
        return component;
    }
}
