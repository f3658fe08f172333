package io.dendro.query;

import io.dendro.model.MeasurementSchema;

/** A numeric measurement. */
public final class NumberColumn<E, V extends Number & Comparable<V>> extends NumberExpression<E, V>
        implements EquatableColumn<E, V> {

    private final String component;
    private final MeasurementSchema schema;

    private NumberColumn(String component, MeasurementSchema schema, NumberForm<V> form) {
        super(Measured.name(schema), form);
        this.component = component;
        this.schema = schema;
    }

    /** An INT32; also for short and byte components. */
    public static <E> NumberColumn<E, Integer> ofInt(String component, MeasurementSchema schema) {
        return new NumberColumn<>(component, schema, NumberForm.INT);
    }

    /** An INT64. */
    public static <E> NumberColumn<E, Long> ofLong(String component, MeasurementSchema schema) {
        return new NumberColumn<>(component, schema, NumberForm.LONG);
    }

    /** A FLOAT. */
    public static <E> NumberColumn<E, Float> ofFloat(String component, MeasurementSchema schema) {
        return new NumberColumn<>(component, schema, NumberForm.FLOAT);
    }

    /** A DOUBLE. */
    public static <E> NumberColumn<E, Double> ofDouble(String component, MeasurementSchema schema) {
        return new NumberColumn<>(component, schema, NumberForm.DOUBLE);
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
    public Expression<E, V> expression() {
        return this;
    }

    @Override
    public String toString() {
        return component;
    }
}
