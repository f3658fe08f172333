package io.dendro.query;

import io.dendro.internal.sql.Operator;
import io.dendro.internal.sql.Term;
import java.util.function.UnaryOperator;

/** A date or an instant. Both are compared with values of their own kind only. */
public sealed class TemporalExpression<S, V extends Comparable<? super V>> extends OrderedExpression<S, V>
        permits DateColumn, InstantColumn {

    private final OrderedForm<V> form;

    TemporalExpression(Formula formula, OrderedForm<V> form) {
        super(formula, form);
        this.form = form;
    }

    public final Condition<S> eq(TemporalExpression<S, V> other) {
        return compared(Operator.EQ, other);
    }

    public final Condition<S> ne(TemporalExpression<S, V> other) {
        return compared(Operator.NE, other);
    }

    public final Condition<S> lt(TemporalExpression<S, V> other) {
        return compared(Operator.LT, other);
    }

    public final Condition<S> le(TemporalExpression<S, V> other) {
        return compared(Operator.LE, other);
    }

    public final Condition<S> gt(TemporalExpression<S, V> other) {
        return compared(Operator.GT, other);
    }

    public final Condition<S> ge(TemporalExpression<S, V> other) {
        return compared(Operator.GE, other);
    }

    private Condition<S> compared(Operator operator, TemporalExpression<S, V> other) {
        UnaryOperator<Term> comparable =
                form instanceof DateForm ? term -> term.cast("INT32") : UnaryOperator.identity();
        return new ComparisonOfTwo<>(formula(), operator, other.formula(), comparable);
    }

    /** The smallest value; null where there is none. */
    public final TemporalExpression<Group<S>, V> min() {
        return new TemporalExpression<>(smallest(), form);
    }

    /** The largest value; null where there is none. */
    public final TemporalExpression<Group<S>, V> max() {
        return new TemporalExpression<>(greatest(), form);
    }

    @Override
    public final TemporalExpression<Group<S>, V> first() {
        return new TemporalExpression<>(firstValue(), form);
    }

    @Override
    public final TemporalExpression<Group<S>, V> last() {
        return new TemporalExpression<>(lastValue(), form);
    }

    @Override
    public final TemporalExpression<Group<S>, V> atMaxOf(NumberExpression<S, ?> number) {
        return new TemporalExpression<>(valueAtMaxOf(number), form);
    }

    @Override
    public final TemporalExpression<Group<S>, V> atMinOf(NumberExpression<S, ?> number) {
        return new TemporalExpression<>(valueAtMinOf(number), form);
    }
}
