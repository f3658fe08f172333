package io.dendro.query;

import io.dendro.internal.sql.Literal;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A measurement of texts. Equality is written with IN: where the server cannot test {@code =} while it scans, it takes a
 * second pair of quotes off the text, and fails on {@code 'NULL'}.
 */
record TextOperand<V>(String identifier, Function<? super V, String> text) implements Operand<V> {

    static <V> TextOperand<V> of(MeasurementSchema schema, Function<? super V, String> text) {
        return new TextOperand<>(NodeName.quote(schema.name()), text);
    }

    @Override
    public <E> Condition<E> eq(V value) {
        return member(List.of(value));
    }

    @Override
    public <E> Condition<E> member(Collection<? extends V> values) {
        return Leaf.member(
                identifier,
                values.stream().map(text).map(Literal::text).distinct().toList());
    }
}
