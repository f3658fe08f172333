package io.dendro.query;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A value that can be compared for equality: all but binary ones. */
public sealed class EquatableExpression<S, V> extends Expression<S, V> permits ScalarExpression, ConvertedColumn {

    EquatableExpression(Formula formula, ValueForm<V> form) {
        super(formula, form);
    }

    /** Equal to a value; where there is none is found with {@link #isNull()}. */
    public final Condition<S> eq(V value) {
        return operand().eq(present(value));
    }

    /** Different from a value. As in SQL, a missing value is not. */
    public final Condition<S> ne(V value) {
        return eq(value).not();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<S> in(V... values) {
        return in(Arrays.asList(values));
    }

    /**
     * Any of these values; none matches nothing. The server holds the list once for each device: with 1,000 devices, 1,000
     * values were fine and 10,000 more than it has memory for.
     */
    public final Condition<S> in(Collection<? extends V> values) {
        values.forEach(this::present);
        return operand().member(values);
    }

    /** None of these values; as in SQL, a missing value is not. */
    public final Condition<S> notIn(Collection<? extends V> values) {
        return in(values).not();
    }

    @Override
    public EquatableExpression<Group<S>, V> first() {
        return new EquatableExpression<>(firstValue(), form());
    }

    @Override
    public EquatableExpression<Group<S>, V> last() {
        return new EquatableExpression<>(lastValue(), form());
    }

    @Override
    public EquatableExpression<Group<S>, V> atMaxOf(NumberExpression<S, ?> number) {
        return new EquatableExpression<>(valueAtMaxOf(number), form());
    }

    @Override
    public EquatableExpression<Group<S>, V> atMinOf(NumberExpression<S, ?> number) {
        return new EquatableExpression<>(valueAtMinOf(number), form());
    }

    /** What values are compared with on the server. */
    Operand<V> operand() {
        return form().operand(formula());
    }

    /** A value to compare with; nothing is equal to null, in SQL as here. */
    final <T> T present(@Nullable T value) {
        return Present.value(this, value);
    }
}
