package io.dendro.query;

import io.dendro.internal.sql.Literal;
import io.dendro.internal.sql.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values by case, as {@code CASE WHEN} in SQL. The first condition that holds decides.
 *
 * <pre>{@code
 * Case.when(TEMPERATURE.gt(90f)).then("hot").when(TEMPERATURE.lt(10f), "cold").otherwise("fine")
 * Case.when(STATE.eq(State.FAULT)).then(1).otherwise(0)       // its sum() counts the faults
 * }</pre>
 *
 * <p>Numbers come out as Double, as the server gives them. On devices that are not aligned the server (2.0.1-beta) often fails
 * (status 301) on cases over missing values. Immutable.
 */
public final class Case {

    private Case() {}

    /** Begins with a condition. */
    public static <S> When<S> when(Condition<S> condition) {
        return new When<>(condition);
    }

    /** A condition that still lacks its value. */
    public static final class When<S> {
        private final Condition<S> condition;

        private When(Condition<S> condition) {
            this.condition = condition;
        }

        public Numbers<S> then(double value) {
            return new Numbers<>(List.of(new Choice.Branch(condition, Numbers.outcome(value))));
        }

        public Numbers<S> then(NumberExpression<S, ?> value) {
            return new Numbers<>(List.of(new Choice.Branch(condition, Choice.Outcome.of(value.formula()))));
        }

        public Texts<S> then(String value) {
            return new Texts<>(List.of(new Choice.Branch(condition, Texts.outcome(value))));
        }
    }

    /** Cases whose values are numbers. */
    public static final class Numbers<S> {
        private final List<Choice.Branch> branches;

        private Numbers(List<Choice.Branch> branches) {
            this.branches = branches;
        }

        /** The value where a condition holds, and none before it. */
        public Numbers<S> when(Condition<S> condition, double value) {
            return new Numbers<>(with(branches, condition, outcome(value)));
        }

        /** The value where a condition holds, and none before it. */
        public Numbers<S> when(Condition<S> condition, NumberExpression<S, ?> value) {
            return new Numbers<>(with(branches, condition, Choice.Outcome.of(value.formula())));
        }

        /** The value of all other cases. */
        public NumberExpression<S, Double> otherwise(double value) {
            return ended(outcome(value));
        }

        /** The value of all other cases. */
        public NumberExpression<S, Double> otherwise(NumberExpression<S, ?> value) {
            return ended(Choice.Outcome.of(value.formula()));
        }

        /** No value in all other cases. */
        public NumberExpression<S, Double> otherwiseNull() {
            return ended(null);
        }

        private NumberExpression<S, Double> ended(Choice.@Nullable Outcome otherwise) {
            Computation asDouble = new Computation(
                    "case", List.of(new Choice(branches, otherwise)), terms -> terms.get(0), values -> ((Number)
                                    values.get(0))
                            .doubleValue());
            return new NumberExpression<>(asDouble, NumberForm.DOUBLE);
        }

        private static Choice.Outcome outcome(double value) {
            return Choice.Outcome.of(Term.literal(Literal.decimal(value)), value);
        }
    }

    /** Cases whose values are texts. */
    public static final class Texts<S> {
        private final List<Choice.Branch> branches;

        private Texts(List<Choice.Branch> branches) {
            this.branches = branches;
        }

        /** The value where a condition holds, and none before it. */
        public Texts<S> when(Condition<S> condition, String value) {
            return new Texts<>(with(branches, condition, outcome(value)));
        }

        /** The value of all other cases. */
        public TextExpression<S> otherwise(String value) {
            return new TextExpression<>(new Choice(branches, outcome(value)));
        }

        /** No value in all other cases. */
        public TextExpression<S> otherwiseNull() {
            return new TextExpression<>(new Choice(branches, null));
        }

        private static Choice.Outcome outcome(String value) {
            return Choice.Outcome.of(Term.literal(Literal.computedText(value)), value);
        }
    }

    private static List<Choice.Branch> with(
            List<Choice.Branch> branches, Condition<?> condition, Choice.Outcome outcome) {
        List<Choice.Branch> all = new ArrayList<>(branches);
        all.add(new Choice.Branch(condition, outcome));
        return List.copyOf(all);
    }
}
