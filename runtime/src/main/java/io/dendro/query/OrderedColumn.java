package io.dendro.query;

import io.dendro.internal.sql.Operator;
import io.dendro.model.MeasurementSchema;
import org.jspecify.annotations.Nullable;

/** A measurement with an order that the server knows: numbers, dates and instants. */
public abstract sealed class OrderedColumn<E, V extends Comparable<? super V>> extends ScalarColumn<E, V>
        permits NumberColumn, DateColumn, InstantColumn {

    private final OrderedOperand<V> operand;

    OrderedColumn(String component, MeasurementSchema schema, OrderedOperand<V> operand) {
        super(component, schema, operand);
        this.operand = operand;
    }

    public final Condition<E> lt(V value) {
        return operand.compared(Operator.LT, present(value));
    }

    public final Condition<E> le(V value) {
        return operand.compared(Operator.LE, present(value));
    }

    public final Condition<E> gt(V value) {
        return operand.compared(Operator.GT, present(value));
    }

    public final Condition<E> ge(V value) {
        return operand.compared(Operator.GE, present(value));
    }

    /**
     * From the first value to the second, both included.
     *
     * @throws IllegalArgumentException if the second is less than the first
     */
    public final Condition<E> between(V smallest, V largest) {
        if (present(smallest).compareTo(present(largest)) > 0) {
            throw new IllegalArgumentException(
                    this + " between " + smallest + " and " + largest + " is nothing; give the lesser value first");
        }
        return ge(smallest).and(le(largest));
    }

    /** The smallest value; null where there is none. */
    public final Aggregate<E, @Nullable V> min() {
        return Aggregate.min(this);
    }

    /** The largest value; null where there is none. */
    public final Aggregate<E, @Nullable V> max() {
        return Aggregate.max(this);
    }
}
