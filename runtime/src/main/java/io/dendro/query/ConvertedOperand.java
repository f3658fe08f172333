package io.dendro.query;

import java.util.Collection;

/** A measurement that is compared with values in the form in which they are stored. */
record ConvertedOperand<J, S>(Operand<S> stored, Conversion<J, S> conversion) implements Operand<J> {

    @Override
    public <E> Condition<E> eq(J value) {
        return stored.eq(conversion.toStored(value));
    }

    @Override
    public <E> Condition<E> member(Collection<? extends J> values) {
        return stored.member(values.stream().map(conversion::toStored).toList());
    }
}
