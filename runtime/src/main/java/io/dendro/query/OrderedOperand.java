package io.dendro.query;

import io.dendro.internal.sql.Operator;

/** The left side of a condition whose values have an order. */
sealed interface OrderedOperand<V> extends Operand<V> permits LiteralOperand, LongOperand, InstantOperand {
    <S> Condition<S> compared(Operator operator, V value);

    @Override
    default <S> Condition<S> eq(V value) {
        return compared(Operator.EQ, value);
    }
}
