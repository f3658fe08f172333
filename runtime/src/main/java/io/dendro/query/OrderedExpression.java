package io.dendro.query;

import io.dendro.internal.sql.Operator;

/** A value with an order that the server knows: numbers, dates and instants. */
public abstract sealed class OrderedExpression<S, V extends Comparable<? super V>> extends ScalarExpression<S, V>
        permits NumberExpression, TemporalExpression {

    private final OrderedForm<V> form;

    OrderedExpression(Formula formula, OrderedForm<V> form) {
        super(formula, form);
        this.form = form;
    }

    public final Condition<S> lt(V value) {
        return operand().compared(Operator.LT, present(value));
    }

    public final Condition<S> le(V value) {
        return operand().compared(Operator.LE, present(value));
    }

    public final Condition<S> gt(V value) {
        return operand().compared(Operator.GT, present(value));
    }

    public final Condition<S> ge(V value) {
        return operand().compared(Operator.GE, present(value));
    }

    /**
     * From the first value to the second, both included.
     *
     * @throws IllegalArgumentException if the second is less than the first
     */
    public final Condition<S> between(V smallest, V largest) {
        if (present(smallest).compareTo(present(largest)) > 0) {
            throw new IllegalArgumentException(
                    this + " between " + smallest + " and " + largest + " is nothing; give the lesser value first");
        }
        return ge(smallest).and(le(largest));
    }

    @Override
    final OrderedOperand<V> operand() {
        return form.operand(formula());
    }

    final AggregateCall smallest() {
        return AggregateCall.simple(Part.of("min_value", form, formula()), Merging.SMALLEST);
    }

    final AggregateCall greatest() {
        return AggregateCall.simple(Part.of("max_value", form, formula()), Merging.GREATEST);
    }
}
