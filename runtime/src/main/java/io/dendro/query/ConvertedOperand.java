package io.dendro.query;

import java.util.Collection;
import java.util.List;

/** Values that are compared in the form in which they are stored. */
record ConvertedOperand<J, S>(Operand<S> stored, Conversion<J, S> conversion) implements Operand<J> {

    @Override
    public <T> Condition<T> eq(J value) {
        Condition<T> condition = stored.eq(conversion.toStored(value));
        return condition instanceof Leaf<T> leaf ? leaf.inJava(value::equals) : condition;
    }

    @Override
    public <T> Condition<T> member(Collection<? extends J> values) {
        List<S> storedValues = values.stream().<S>map(conversion::toStored).toList();
        Condition<T> condition = stored.member(storedValues);
        return condition instanceof Leaf<T> leaf ? leaf.inJava(values::contains) : condition;
    }
}
