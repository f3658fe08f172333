package io.dendro.query;

import io.dendro.TimePrecision;
import io.dendro.internal.sql.Operator;
import io.dendro.internal.sql.Predicate;
import io.dendro.internal.sql.Term;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A comparison of one formula with another; unknown where either has no value. */
final class ComparisonOfTwo<S> extends Condition<S> {

    private final Formula left;
    private final Operator operator;
    private final Formula right;
    private final UnaryOperator<Term> comparable;

    /** @param comparable what is done to both sides so that the server can compare them */
    ComparisonOfTwo(Formula left, Operator operator, Formula right, UnaryOperator<Term> comparable) {
        this.left = left;
        this.operator = operator;
        this.right = right;
        this.comparable = comparable;
    }

    @Override
    public Condition<S> not() {
        return new ComparisonOfTwo<>(left, operator.opposite(), right, comparable);
    }

    @Override
    Predicate predicate(Rendering rendering) {
        return Predicate.comparison(
                comparable.apply(left.term(rendering)), operator, comparable.apply(right.term(rendering)));
    }

    @Override
    void formulas(Consumer<Formula> found) {
        found.accept(left);
        found.accept(right);
    }

    @Override
    @Nullable
    Boolean test(Totals totals) {
        Object first = left.value(totals);
        Object second = right.value(totals);
        if (first == null || second == null) {
            return null;
        }
        return Comparisons.holds(operator, Comparisons.compare(first, second));
    }

    @Override
    TimeRange timeRange(TimePrecision precision) {
        throw notARange(predicate(Rendering.readable()).text());
    }
}
