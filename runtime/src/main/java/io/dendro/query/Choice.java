package io.dendro.query;

import io.dendro.internal.sql.Predicate;
import io.dendro.internal.sql.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The value of the first branch whose condition holds.
 *
 * @param otherwise the value where none holds; null for no value
 */
record Choice(List<Branch> branches, @Nullable Outcome otherwise) implements Formula {

    record Branch(Condition<?> condition, Outcome outcome) {}

    /** What a branch comes to: a formula, or a literal and its value. */
    record Outcome(@Nullable Formula formula, @Nullable Term literal, @Nullable Object constant) {

        static Outcome of(Formula formula) {
            return new Outcome(formula, null, null);
        }

        static Outcome of(Term literal, Object constant) {
            return new Outcome(null, literal, constant);
        }

        Term term(Rendering rendering) {
            return formula == null ? Objects.requireNonNull(literal) : formula.term(rendering);
        }

        @Nullable
        Object value(Totals totals) {
            return formula == null ? constant : formula.value(totals);
        }
    }

    @Override
    public Term term(Rendering rendering) {
        List<Term> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder("CASE");
        Rendering conditions = rendering;
        for (Branch branch : branches) {
            Predicate predicate = ConditionFormula.predicate(branch.condition, conditions);
            if (predicate == Predicate.ALWAYS || predicate == Predicate.NEVER) {
                throw new IllegalArgumentException(
                        "a branch of CASE has a condition that always holds, or never; leave the"
                                + " branch out, or give its value to otherwise(...)");
            }
            Term outcome = branch.outcome.term(rendering.ofLeftOver());
            text.append(" WHEN ").append(predicate.text()).append(" THEN ").append(outcome.text());
            predicate.identifiers().forEach(identifier -> parts.add(Term.name(identifier)));
            parts.add(outcome);
            conditions = rendering.ofLeftOver();
        }
        if (otherwise != null) {
            Term outcome = otherwise.term(rendering.ofLeftOver());
            text.append(" ELSE ").append(outcome.text());
            parts.add(outcome);
        }
        return Term.whole(text.append(" END").toString(), parts);
    }

    @Override
    public void aggregates(Consumer<AggregateCall> found) {
        formulas().forEach(formula -> formula.aggregates(found));
    }

    @Override
    public @Nullable Object value(Totals totals) {
        for (Branch branch : branches) {
            if (Boolean.TRUE.equals(branch.condition.test(totals))) {
                return branch.outcome.value(totals);
            }
        }
        return otherwise == null ? null : otherwise.value(totals);
    }

    @Override
    public @Nullable String serverOnly() {
        return formulas()
                .map(Formula::serverOnly)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private Stream<Formula> formulas() {
        Stream<Formula> tested =
                branches.stream().flatMap(branch -> ConditionFormula.formulas(branch.condition).stream());
        Stream<Outcome> outcomes = branches.stream().map(Branch::outcome);
        Stream<Outcome> all = otherwise == null ? outcomes : Stream.concat(outcomes, Stream.of(otherwise));
        return Stream.concat(tested, all.flatMap(outcome -> Stream.ofNullable(outcome.formula)));
    }
}
