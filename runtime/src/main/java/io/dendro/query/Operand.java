package io.dendro.query;

import java.util.Collection;

/** The left side of a condition: what it is called in SQL and how values for its right side are encoded. */
sealed interface Operand<V> permits TextOperand, OrderedOperand, ConvertedOperand {

    <E> Condition<E> eq(V value);

    <E> Condition<E> member(Collection<? extends V> values);
}
