package io.dendro.query;

import io.dendro.internal.sql.Operator;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A measurement whose values have literals that do not depend on the server. They are encoded, and so checked, at once. */
record LiteralOperand<V>(String identifier, Function<? super V, String> literal) implements OrderedOperand<V> {

    static <V> LiteralOperand<V> of(MeasurementSchema schema, Function<? super V, String> literal) {
        return new LiteralOperand<>(NodeName.quote(schema.name()), literal);
    }

    @Override
    public <E> Condition<E> compared(Operator operator, V value) {
        return Leaf.comparison(identifier, operator, literal.apply(value));
    }

    @Override
    public <E> Condition<E> member(Collection<? extends V> values) {
        List<String> literals = values.stream().map(literal).distinct().toList();
        return Leaf.member(identifier, literals);
    }
}
