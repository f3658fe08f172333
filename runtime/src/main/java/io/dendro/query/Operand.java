package io.dendro.query;

import io.dendro.internal.sql.Operator;
import java.util.Collection;

/** The left side of a comparison: what it is called in SQL and how values for its right side are encoded. */
sealed interface Operand<V> permits LiteralOperand, LongOperand, InstantOperand {

    <E> Condition<E> compared(Operator operator, V value);

    <E> Condition<E> member(Collection<? extends V> values);
}
