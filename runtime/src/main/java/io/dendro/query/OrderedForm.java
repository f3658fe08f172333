package io.dendro.query;

/** How values that have an order on the server appear there. */
interface OrderedForm<V> extends ValueForm<V> {
    @Override
    OrderedOperand<V> operand(Formula formula);
}
