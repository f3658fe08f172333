package io.dendro.query;

import io.dendro.TimePrecision;
import io.dendro.model.MeasurementSchema;
import java.util.Arrays;
import java.util.Collection;

/** A measurement that can be compared for equality and read as a last value: all but binary ones. */
public abstract sealed class EquatableColumn<E, V> extends MeasurementColumn<E, V>
        permits ScalarColumn, ConvertedColumn {

    private final Operand<V> operand;

    EquatableColumn(String component, MeasurementSchema schema, Operand<V> operand) {
        super(component, schema);
        this.operand = operand;
    }

    /** Equal to a value; rows without one are found with {@link #isNull()}. */
    public final Condition<E> eq(V value) {
        return operand.eq(present(value));
    }

    /** Different from a value. As in SQL, a row without a value of this measurement is not. */
    public final Condition<E> ne(V value) {
        return eq(value).not();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<E> in(V... values) {
        return in(Arrays.asList(values));
    }

    /**
     * Any of these values; none matches no row. The server holds the list once for each device: with 1,000 devices, 1,000
     * values were fine and 10,000 more than it has memory for.
     */
    public final Condition<E> in(Collection<? extends V> values) {
        values.forEach(this::present);
        return operand.member(values);
    }

    /** What values are compared with on the server. */
    final Operand<V> operand() {
        return operand;
    }

    /** Reads the text that a last-value query gives, which has one text column for all types. */
    abstract V parse(String text, TimePrecision precision);
}
