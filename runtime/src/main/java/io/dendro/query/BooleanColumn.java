package io.dendro.query;

import io.dendro.model.MeasurementSchema;

/** A BOOLEAN measurement. */
public final class BooleanColumn<E> extends BooleanExpression<E> implements EquatableColumn<E, Boolean> {

    private final String component;
    private final MeasurementSchema schema;

    private BooleanColumn(String component, MeasurementSchema schema) {
        super(Measured.name(schema));
        this.component = component;
        this.schema = schema;
    }

    public static <E> BooleanColumn<E> of(String component, MeasurementSchema schema) {
        return new BooleanColumn<>(component, schema);
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
    public Expression<E, Boolean> expression() {
        return this;
    }

    @Override
    public String toString() {
        return component;
    }
}
