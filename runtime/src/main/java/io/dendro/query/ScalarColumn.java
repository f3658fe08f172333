package io.dendro.query;

import io.dendro.TimePrecision;
import io.dendro.model.MeasurementSchema;
import java.util.Arrays;
import java.util.Collection;

/** A measurement that can be compared for equality, sorted by, and read as a last value: all but binary ones. */
public abstract sealed class ScalarColumn<E, V> extends MeasurementColumn<E, V>
        permits OrderedColumn, TextColumn, BooleanColumn, EnumColumn {

    private final Operand<V> operand;

    ScalarColumn(String component, MeasurementSchema schema, Operand<V> operand) {
        super(component, schema);
        this.operand = operand;
    }

    public final Condition<E> eq(V value) {
        return operand.eq(value);
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
        return operand.member(values);
    }

    /** Smallest first; rows without a value come last unless {@link ValueOrder#nullsFirst()} is asked for. */
    public final ValueOrder<E> asc() {
        return ValueOrder.of(identifier(), "ASC");
    }

    /** Largest first; rows without a value come last unless {@link ValueOrder#nullsFirst()} is asked for. */
    public final ValueOrder<E> desc() {
        return ValueOrder.of(identifier(), "DESC");
    }

    /** Reads the text that a last-value query gives, which has one text column for all types. */
    abstract V parse(String text, TimePrecision precision);
}
