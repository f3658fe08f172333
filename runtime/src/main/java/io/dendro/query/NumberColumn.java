package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.TimePrecision;
import io.dendro.internal.sql.Literal;
import io.dendro.model.MeasurementSchema;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A numeric measurement. Values to compare with must be finite, as IoTDB has no literal for NaN and the infinities.
 * Whether a stored NaN matches a comparison is not certain: the server may decide for many values at once by statistics
 * that leave NaN out.
 */
public final class NumberColumn<E, V extends Number & Comparable<V>> extends OrderedColumn<E, V> {

    private final Form<V> form;

    private NumberColumn(String component, MeasurementSchema schema, OrderedOperand<V> operand, Form<V> form) {
        super(component, schema, operand);
        this.form = form;
    }

    /** An INT32; also for short and byte components. */
    public static <E> NumberColumn<E, Integer> ofInt(String component, MeasurementSchema schema) {
        OrderedOperand<Integer> operand = LiteralOperand.of(schema, value -> Literal.integer(value));
        return new NumberColumn<>(component, schema, operand, new Form<>(ResultSet::getInt, Integer::valueOf));
    }

    /** An INT64. */
    public static <E> NumberColumn<E, Long> ofLong(String component, MeasurementSchema schema) {
        OrderedOperand<Long> operand = LongOperand.of(schema);
        return new NumberColumn<>(component, schema, operand, new Form<>(ResultSet::getLong, Long::valueOf));
    }

    /** A FLOAT. */
    public static <E> NumberColumn<E, Float> ofFloat(String component, MeasurementSchema schema) {
        OrderedOperand<Float> operand = LiteralOperand.of(schema, Literal::decimal);
        return new NumberColumn<>(component, schema, operand, new Form<>(ResultSet::getFloat, Float::valueOf));
    }

    /** A DOUBLE. */
    public static <E> NumberColumn<E, Double> ofDouble(String component, MeasurementSchema schema) {
        OrderedOperand<Double> operand = LiteralOperand.of(schema, Literal::decimal);
        return new NumberColumn<>(component, schema, operand, new Form<>(ResultSet::getDouble, Double::valueOf));
    }

    /** The mean; null where there is no value. A stored NaN makes it NaN. */
    public Aggregate<E, @Nullable Double> avg() {
        return Aggregate.avg(this);
    }

    /** The sum, computed in double precision as the server does; null where there is no value. */
    public Aggregate<E, @Nullable Double> sum() {
        return Aggregate.sum(this);
    }

    @Override
    V decode(ResultSet row, int column) {
        return form.cell.read(row, column);
    }

    @Override
    V parse(String text, TimePrecision precision) {
        return form.parser.apply(text);
    }

    /** What differs between the four numeric types. */
    private record Form<V>(Cell<V> cell, Function<String, V> parser) {}

    private interface Cell<V> {
        V read(ResultSet row, int column);
    }
}
