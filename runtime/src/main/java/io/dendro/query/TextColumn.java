package io.dendro.query;

import io.dendro.model.MeasurementSchema;

/** A text measurement, stored as STRING or TEXT. */
public final class TextColumn<E> extends TextExpression<E> implements EquatableColumn<E, String> {

    private final String component;
    private final MeasurementSchema schema;

    private TextColumn(String component, MeasurementSchema schema) {
        super(Measured.name(schema));
        this.component = component;
        this.schema = schema;
    }

    public static <E> TextColumn<E> of(String component, MeasurementSchema schema) {
        return new TextColumn<>(component, schema);
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
    public Expression<E, String> expression() {
        return this;
    }

    @Override
    public String toString() {
        return component;
    }
}
