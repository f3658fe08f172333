package io.dendro.query;

import io.dendro.internal.sql.Predicate;
import io.dendro.internal.sql.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A condition as a value: true, false, or missing where it is unknown. */
record ConditionFormula(Condition<?> condition) implements Formula {

    /** The text of a condition where the server tests it for every row, and not while it scans. */
    static Predicate predicate(Condition<?> condition, Rendering rendering) {
        return condition.predicate(rendering.withinOr());
    }

    static List<Formula> formulas(Condition<?> condition) {
        List<Formula> formulas = new ArrayList<>();
        condition.formulas(formulas::add);
        return formulas;
    }

    @Override
    public Term term(Rendering rendering) {
        Predicate predicate = predicate(condition, rendering);
        if (predicate == Predicate.ALWAYS || predicate == Predicate.NEVER) {
            throw new IllegalArgumentException("a condition that always holds, or never, is no value of a row: IoTDB"
                    + " computes nothing from constants; leave it out");
        }
        return Term.condition(
                predicate.text(),
                predicate.identifiers().stream().map(Term::name).toList());
    }

    @Override
    public void aggregates(Consumer<AggregateCall> found) {
        formulas(condition).forEach(formula -> formula.aggregates(found));
    }

    @Override
    public @Nullable Object value(Totals totals) {
        return condition.test(totals);
    }

    @Override
    public @Nullable String serverOnly() {
        return formulas(condition).stream()
                .map(Formula::serverOnly)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }
}
