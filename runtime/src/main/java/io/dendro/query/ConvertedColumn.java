package io.dendro.query;

import io.dendro.annotation.Converter;
import io.dendro.model.MeasurementSchema;

/**
 * A measurement whose values are converted: conditions take and results give the component's own type. What depends on
 * the order of values, or computes with them, is asked of the {@link #stored} ones.
 *
 * <pre>{@code
 * STATE.eq(State.IDLE)                        // converted before it is sent
 * STATE.stored().gt(3)                        // as it is stored
 * select(TIME, STATE, STATE.stored())
 * }</pre>
 *
 * <p>What a converter throws becomes a {@link io.dendro.error.MappingException} that names the component.
 *
 * @param <J> the Java type of the component
 * @param <C> the column of the stored values
 */
public final class ConvertedColumn<E, J, C extends ScalarExpression<E, ?>> extends EquatableExpression<E, J>
        implements EquatableColumn<E, J> {

    private final C stored;
    private final String component;
    private final MeasurementSchema schema;

    private ConvertedColumn(C stored, String component, MeasurementSchema schema, ValueForm<J> form) {
        super(stored.formula(), form);
        this.stored = stored;
        this.component = component;
        this.schema = schema;
    }

    /** A measurement whose stored values are those of a column. */
    public static <E, J, S, C extends ScalarExpression<E, S> & MeasurementColumn<E, S>> ConvertedColumn<E, J, C> of(
            C stored, Converter<J, S> converter) {
        Conversion<J, S> conversion = new Conversion<>(stored.component(), converter);
        return new ConvertedColumn<>(
                stored, stored.component(), stored.schema(), new ConvertedForm<>(stored.form(), conversion));
    }

    /** The values as they are stored, with all that their type offers. */
    public C stored() {
        return stored;
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
    public Expression<E, J> expression() {
        return this;
    }

    @Override
    public String toString() {
        return component;
    }
}
