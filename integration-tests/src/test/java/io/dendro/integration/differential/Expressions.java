package io.dendro.integration.differential;

import io.dendro.integration.differential.Numeric.Exactness;
import io.dendro.integration.differential.meaning.Numbers;
import io.dendro.integration.differential.meaning.Term;
import io.dendro.query.BooleanExpression;
import io.dendro.query.Case;
import io.dendro.query.Condition;
import io.dendro.query.NumberExpression;
import io.dendro.query.TextExpression;
import java.util.List;
import java.util.Locale;

/** Random expressions over leaves: the operators are the same for rows and for groups. */
final class Expressions<S> {
    private final Leaves<S> leaves;
    private final Choices choices;
    private final Conditions<S> conditions;
    private final Calculations<S> calculations;

    Expressions(Leaves<S> leaves, Choices choices) {
        this.leaves = leaves;
        this.choices = choices;
        this.conditions = new Conditions<>(leaves, this, choices);
        this.calculations = new Calculations<>(choices);
    }

    Conditions<S> conditions() {
        return conditions;
    }

    /** A number for conditions and orders. */
    Numeric<S, ?> exact(int depth) {
        Numeric<S, ?> number = number(depth);
        return number.isExact() ? number : leaves.number();
    }

    /** Any number; most are good for the select list only. */
    Numeric<S, ?> number(int depth) {
        if (depth == 0 || choices.oneIn(3)) {
            return leaves.number();
        }
        return choices.any(
                () -> calculations.withNumber(number(depth - 1), number(depth - 1)),
                () -> calculations.withNumber(number(depth - 1), number(depth - 1)),
                () -> calculations.withConstant(number(depth - 1)),
                () -> calculations.withConstant(number(depth - 1)),
                () -> calculations.of(number(depth - 1)),
                () -> calculations.function(number(depth - 1)),
                () -> fromText(depth - 1),
                () -> leaves.hasCase() ? choice(depth - 1) : leaves.number(),
                () -> fromTruth(depth - 1));
    }

    private Numeric<S, ?> fromText(int depth) {
        Said<? extends TextExpression<S>, String> text = text(depth);
        if (leaves.onServer() && choices.oneIn(2)) {
            String part = choices.of(List.of("a", "b", "'", "1"));
            return Numeric.exact(text.dsl().locate(part), text.term().map(value -> value.indexOf(part)), Integer.class);
        }
        return Numeric.exact(text.dsl().length(), text.term().map(String::length), Integer.class);
    }

    private Numeric<S, ?> fromTruth(int depth) {
        if (!leaves.onServer()) {
            return leaves.number();
        }
        Said<? extends BooleanExpression<S>, Boolean> truth = truth(depth);
        return Numeric.exact(truth.dsl().asInt(), truth.term().map(value -> value ? 1 : 0), Integer.class);
    }

    /** A CASE. */
    private Numeric<S, Double> choice(int depth) {
        Said<Condition<S>, Boolean> condition = conditions.any(depth);
        Numeric<S, ?> then = number(depth);
        double otherwise = choices.heat();
        if (choices.oneIn(3)) {
            return twoChoices(condition, conditions.any(depth), depth);
        }
        Term<Double> term =
                new Term<>(Term.union(condition.term().columns(), then.term().columns()), rows -> {
                    if (!Boolean.TRUE.equals(condition.term().in(rows))) {
                        return otherwise;
                    }
                    Number value = then.term().in(rows);
                    return value == null ? null : Double.valueOf(value.doubleValue());
                });
        NumberExpression<S, Double> dsl =
                Case.when(condition.dsl()).then(then.dsl()).otherwise(otherwise);
        return Numeric.decimal(dsl, term, then.exactness());
    }

    private Numeric<S, Double> twoChoices(
            Said<Condition<S>, Boolean> first, Said<Condition<S>, Boolean> second, int depth) {
        double one = choices.heat();
        Numeric<S, ?> two = number(depth);
        Numeric<S, ?> otherwise = number(depth);
        Term<Double> rest = new Term<>(
                Term.union(two.term().columns(), otherwise.term().columns()),
                rows -> Boolean.TRUE.equals(second.term().in(rows))
                        ? asDouble(two.term()).in(rows)
                        : asDouble(otherwise.term()).in(rows));
        Term<Double> term = new Term<>(
                Term.union(
                        rest.columns(),
                        Term.union(first.term().columns(), second.term().columns())),
                rows -> Boolean.TRUE.equals(first.term().in(rows)) ? Double.valueOf(one) : rest.in(rows));
        return Numeric.decimal(
                Case.when(first.dsl()).then(one).when(second.dsl(), two.dsl()).otherwise(otherwise.dsl()),
                term,
                two.exactness().and(otherwise.exactness()));
    }

    Said<? extends TextExpression<S>, String> text(int depth) {
        if (depth == 0 || choices.oneIn(2)) {
            return leaves.text();
        }
        Said<? extends TextExpression<S>, String> text = text(depth - 1);
        TextExpression<S> dsl = text.dsl();
        Term<String> term = text.term();
        return switch (choices.below(leaves.onServer() ? 7 : 6)) {
            case 0 -> new Said<>(dsl.upper(), term.map(value -> value.toUpperCase(Locale.ROOT)));
            case 1 -> new Said<>(dsl.lower(), term.map(value -> value.toLowerCase(Locale.ROOT)));
            case 2 -> new Said<>(dsl.trim(), term.map(String::trim));
            case 3 -> new Said<>(dsl.replace("a", "a'b"), term.map(value -> value.replace("a", "a'b")));
            // It is rendered as a CASE.
            case 4 -> {
                if (!leaves.hasCase()) {
                    yield text;
                }
                Said<? extends TextExpression<S>, String> other = leaves.text();
                yield new Said<>(dsl.concat(other.dsl()), term.with(other.term(), String::concat));
            }
            case 5 -> leaves.hasCase() ? textChoice(depth - 1) : text;
            default ->
                new Said<>(dsl.substring(1, 2), term.map(value -> value.substring(0, Math.min(2, value.length()))));
        };
    }

    private Said<TextExpression<S>, String> textChoice(int depth) {
        Said<Condition<S>, Boolean> condition = conditions.any(depth);
        String then = choices.note();
        String otherwise = choices.note();
        return new Said<>(
                Case.when(condition.dsl()).then(then).otherwise(otherwise),
                new Term<>(
                        condition.term().columns(),
                        rows -> Boolean.TRUE.equals(condition.term().in(rows)) ? then : otherwise));
    }

    Said<? extends BooleanExpression<S>, Boolean> truth(int depth) {
        if (depth == 0 || choices.oneIn(2)) {
            return leaves.truth();
        }
        Said<Condition<S>, Boolean> condition = conditions.any(depth - 1);
        return new Said<>(condition.dsl().asBoolean(), condition.term());
    }

    /** The number as a decimal one. */
    static Term<Double> asDouble(Term<? extends Number> term) {
        return Numbers.of(term, value -> value);
    }

    static Exactness rounded(Exactness exactness) {
        return exactness.and(Exactness.ROUNDED);
    }
}
