package io.dendro.query;

import io.dendro.TimePrecision;
import io.dendro.internal.sql.Predicate;
import io.dendro.internal.sql.Term;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A condition on one formula, unknown where that has no value. */
final class Leaf<S> extends Condition<S> {

    private final Formula formula;
    private final Function<Term, Predicate> holds;
    private final Function<Term, Predicate> fails;
    private final java.util.function.Predicate<Object> inJava;

    private Leaf(
            Formula formula,
            Function<Term, Predicate> holds,
            Function<Term, Predicate> fails,
            java.util.function.Predicate<Object> inJava) {
        this.formula = formula;
        this.holds = holds;
        this.fails = fails;
        this.inJava = inJava;
    }

    /**
     * A condition and its opposite, as text and in Java.
     *
     * @param inJava tells of a value that is not null whether the condition holds
     */
    static <S> Leaf<S> of(
            Formula formula,
            Function<Term, Predicate> holds,
            Function<Term, Predicate> fails,
            java.util.function.Predicate<Object> inJava) {
        return new Leaf<>(formula, holds, fails, inJava);
    }

    static <S> Leaf<S> member(
            Formula formula, UnaryOperator<Term> comparable, List<String> literals, Collection<?> values) {
        if (literals.isEmpty()) {
            return new Leaf<>(formula, term -> Predicate.NEVER, term -> Predicate.ALWAYS, value -> false);
        }
        return new Leaf<>(
                formula,
                term -> Membership.INSIDE.predicate(comparable.apply(term), literals),
                term -> Membership.OUTSIDE.predicate(comparable.apply(term), literals),
                List.copyOf(values)::contains);
    }

    /** The same condition, told otherwise in Java. */
    Leaf<S> inJava(java.util.function.Predicate<Object> test) {
        return new Leaf<>(formula, holds, fails, test);
    }

    @Override
    public Condition<S> not() {
        return new Leaf<>(formula, /* holds= */ fails, /* fails= */ holds, inJava.negate());
    }

    @Override
    Predicate predicate(Rendering rendering) {
        return holds.apply(formula.term(rendering));
    }

    @Override
    void formulas(Consumer<Formula> found) {
        found.accept(formula);
    }

    @Override
    @Nullable
    Boolean test(Totals totals) {
        Object value = formula.value(totals);
        return value == null ? null : Boolean.valueOf(inJava.test(value));
    }

    @Override
    TimeRange timeRange(TimePrecision precision) {
        throw notARange(predicate(Rendering.readable()).text());
    }
}
