package io.dendro.query;

import io.dendro.internal.sql.Literal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Texts. Equality is written with IN: where the server cannot test {@code =} while it scans, it takes a second pair of
 * quotes off the text, and fails on {@code 'NULL'}.
 */
record TextOperand<V>(Formula formula, Function<? super V, String> text) implements Operand<V> {

    @Override
    public <S> Condition<S> eq(V value) {
        return member(List.of(value));
    }

    @Override
    public <S> Condition<S> member(Collection<? extends V> values) {
        List<String> literals =
                values.stream().map(text).map(Literal::text).distinct().toList();
        return Leaf.member(formula, UnaryOperator.identity(), literals, values);
    }
}
