package io.dendro.query;

import io.dendro.internal.sql.Operator;
import io.dendro.internal.sql.Predicate;
import io.dendro.internal.sql.Term;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Values whose literals do not depend on the server. They are encoded, and so checked, at once.
 *
 * @param comparable what is done to the left side so that it can be compared
 */
record LiteralOperand<V>(Formula formula, UnaryOperator<Term> comparable, Function<? super V, String> literal)
        implements OrderedOperand<V> {

    LiteralOperand(Formula formula, Function<? super V, String> literal) {
        this(formula, UnaryOperator.identity(), literal);
    }

    /** @param type what the left side is cast to for a comparison */
    LiteralOperand(Formula formula, String type, Function<? super V, String> literal) {
        this(formula, term -> term.cast(type), literal);
    }

    @Override
    public <S> Condition<S> compared(Operator operator, V value) {
        String right = literal.apply(value);
        return Leaf.of(
                formula,
                term -> Predicate.comparison(comparable.apply(term), operator.symbol() + " " + right),
                term -> Predicate.comparison(
                        comparable.apply(term), operator.opposite().symbol() + " " + right),
                Comparisons.with(operator, value));
    }

    @Override
    public <S> Condition<S> member(Collection<? extends V> values) {
        List<String> literals = values.stream().map(literal).distinct().toList();
        return Leaf.member(formula, comparable, literals, values);
    }
}
