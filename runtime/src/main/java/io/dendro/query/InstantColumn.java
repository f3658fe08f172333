package io.dendro.query;

import io.dendro.model.MeasurementSchema;
import java.time.Instant;

/**
 * A TIMESTAMP measurement. Bounds may be finer than the server's precision; they are then rounded as those of
 * {@link TimeColumn} are.
 */
public final class InstantColumn<E> extends TemporalExpression<E, Instant> implements EquatableColumn<E, Instant> {

    private final String component;
    private final MeasurementSchema schema;

    private InstantColumn(String component, MeasurementSchema schema) {
        super(Measured.name(schema), new InstantForm());
        this.component = component;
        this.schema = schema;
    }

    public static <E> InstantColumn<E> of(String component, MeasurementSchema schema) {
        return new InstantColumn<>(component, schema);
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
    public Expression<E, Instant> expression() {
        return this;
    }

    @Override
    public String toString() {
        return component;
    }
}
