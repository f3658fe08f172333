package io.dendro.query;

import io.dendro.model.MeasurementSchema;

/**
 * A BLOB measurement. IoTDB can neither sort by it nor give its last value unharmed, and compares it only as long as it
 * can test the condition while it scans, so none of these is offered.
 */
public final class BinaryColumn<E> extends Expression<E, byte[]> implements MeasurementColumn<E, byte[]> {

    private final String component;
    private final MeasurementSchema schema;

    private BinaryColumn(String component, MeasurementSchema schema) {
        super(Measured.name(schema), new BytesForm());
        this.component = component;
        this.schema = schema;
    }

    public static <E> BinaryColumn<E> of(String component, MeasurementSchema schema) {
        return new BinaryColumn<>(component, schema);
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
    public Expression<E, byte[]> expression() {
        return this;
    }

    @Override
    public String toString() {
        return component;
    }
}
