package io.dendro.query;

import io.dendro.model.MeasurementSchema;

/** An enum, stored by the name of its constant; it therefore sorts by name, not by ordinal. */
public final class EnumColumn<E, V extends Enum<V>> extends ScalarExpression<E, V> implements EquatableColumn<E, V> {

    private final String component;
    private final MeasurementSchema schema;

    private EnumColumn(String component, MeasurementSchema schema, Class<V> type) {
        super(Measured.name(schema), new EnumForm<>(type, schema.name()));
        this.component = component;
        this.schema = schema;
    }

    public static <E, V extends Enum<V>> EnumColumn<E, V> of(
            String component, MeasurementSchema schema, Class<V> type) {
        return new EnumColumn<>(component, schema, type);
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
