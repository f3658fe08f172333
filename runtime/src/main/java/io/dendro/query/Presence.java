package io.dendro.query;

import io.dendro.TimePrecision;
import io.dendro.internal.sql.Predicate;
import java.util.function.Consumer;

/** Whether a formula has a value. */
final class Presence<S> extends Condition<S> {

    private final Formula formula;
    private final Wanted wanted;

    enum Wanted {
        MISSING("IS NULL"),
        PRESENT("IS NOT NULL");

        private final String text;

        Wanted(String text) {
            this.text = text;
        }
    }

    Presence(Formula formula, Wanted wanted) {
        this.formula = formula;
        this.wanted = wanted;
    }

    @Override
    public Condition<S> not() {
        return new Presence<>(formula, wanted == Wanted.MISSING ? Wanted.PRESENT : Wanted.MISSING);
    }

    @Override
    Predicate predicate(Rendering rendering) {
        return Predicate.comparison(formula.term(rendering), wanted.text);
    }

    @Override
    void formulas(Consumer<Formula> found) {
        found.accept(formula);
    }

    @Override
    Boolean test(Totals totals) {
        return (formula.value(totals) == null) == (wanted == Wanted.MISSING);
    }

    @Override
    TimeRange timeRange(TimePrecision precision) {
        throw notARange(predicate(Rendering.readable()).text());
    }
}
