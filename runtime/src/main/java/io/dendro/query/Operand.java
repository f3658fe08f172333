package io.dendro.query;

import java.util.Collection;

/** The left side of a condition: how it is written, and how values for its right side are encoded. */
sealed interface Operand<V> permits TextOperand, OrderedOperand, ConvertedOperand {
    <S> Condition<S> eq(V value);

    <S> Condition<S> member(Collection<? extends V> values);
}
