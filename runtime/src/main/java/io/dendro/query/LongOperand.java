package io.dendro.query;

import io.dendro.internal.sql.Literal;
import io.dendro.internal.sql.Operator;
import io.dendro.internal.sql.WholeNumbers;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Whole numbers of 64 bits. */
record LongOperand(Formula formula) implements OrderedOperand<Long> {

    @Override
    public <S> Condition<S> compared(Operator operator, Long value) {
        return Leaf.of(
                formula,
                term -> WholeNumbers.compared(term, operator, value),
                term -> WholeNumbers.compared(term, operator.opposite(), value),
                Comparisons.with(operator, value));
    }

    @Override
    public <S> Condition<S> member(Collection<? extends Long> values) {
        List<String> literals = values.stream().map(Literal::integer).distinct().toList();
        return Leaf.member(formula, UnaryOperator.identity(), literals, values);
    }
}
