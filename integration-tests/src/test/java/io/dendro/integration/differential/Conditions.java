package io.dendro.integration.differential;

import io.dendro.integration.differential.meaning.Logic;
import io.dendro.integration.differential.meaning.Numbers;
import io.dendro.integration.differential.meaning.Term;
import io.dendro.query.Condition;
import io.dendro.query.EquatableExpression;
import io.dendro.query.NumberExpression;
import io.dendro.query.OrderedExpression;
import io.dendro.query.TextExpression;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Random conditions over random expressions. */
final class Conditions<S> {
    private static final List<String> PARTS = List.of("a", "b", "%", "_", "'", "1", " ", "K");
    private static final List<String> PATTERNS = List.of("%a%", "a%", "_", "%b", "K_", "%", "x_y");
    private static final List<String> REGEXES = List.of("a", "^a", "b$", "[ab]+", "K[12]", "^$", "\\d");

    private final Leaves<S> leaves;
    private final Expressions<S> expressions;
    private final Choices choices;

    Conditions(Leaves<S> leaves, Expressions<S> expressions, Choices choices) {
        this.leaves = leaves;
        this.expressions = expressions;
        this.choices = choices;
    }

    /** Whatever logic makes of simple ones. */
    Said<Condition<S>, Boolean> any(int depth) {
        if (depth == 0 || choices.oneIn(3)) {
            return simple(depth);
        }
        Said<Condition<S>, Boolean> left = any(depth - 1);
        return switch (choices.below(5)) {
            case 0 -> new Said<>(left.dsl().not(), Logic.not(left.term()));
            case 1, 2 -> {
                Said<Condition<S>, Boolean> right = any(depth - 1);
                yield new Said<>(left.dsl().and(right.dsl()), Logic.and(left.term(), right.term()));
            }
            default -> {
                Said<Condition<S>, Boolean> right = any(depth - 1);
                yield new Said<>(left.dsl().or(right.dsl()), Logic.or(left.term(), right.term()));
            }
        };
    }

    private Said<Condition<S>, Boolean> simple(int depth) {
        return choices.any(
                () -> number(expressions.exact(depth)),
                () -> number(expressions.exact(0)),
                () -> numbers(expressions.exact(depth), expressions.exact(0)),
                () -> text(expressions.text(depth)),
                () -> truth(expressions.truth(depth)),
                () -> ordered(leaves.instant(), choices::seen),
                () -> ordered(leaves.date(), choices::day),
                leaves::condition);
    }

    private <V extends Number & Comparable<V>> Said<Condition<S>, Boolean> number(Numeric<S, V> number) {
        return ordered(new Said<>(number.dsl(), number.term()), () -> constant(number.type()));
    }

    /** A number of a type, such as there are in the data. */
    <V extends Number> V constant(Class<V> type) {
        if (type == Integer.class) {
            return type.cast(choices.number());
        }
        if (type == Long.class) {
            return type.cast(choices.oneIn(2) ? choices.total() : (long) choices.between(0, 20));
        }
        return type == Float.class ? type.cast(choices.level()) : type.cast(choices.heat());
    }

    private Said<Condition<S>, Boolean> numbers(Numeric<S, ?> left, Numeric<S, ?> right) {
        NumberExpression<S, ?> dsl = left.dsl();
        return switch (choices.below(6)) {
            case 0 -> new Said<>(dsl.eq(right.dsl()), compared(left, right, sign -> sign == 0));
            case 1 -> new Said<>(dsl.ne(right.dsl()), compared(left, right, sign -> sign != 0));
            case 2 -> new Said<>(dsl.lt(right.dsl()), compared(left, right, sign -> sign < 0));
            case 3 -> new Said<>(dsl.le(right.dsl()), compared(left, right, sign -> sign <= 0));
            case 4 -> new Said<>(dsl.gt(right.dsl()), compared(left, right, sign -> sign > 0));
            default -> new Said<>(dsl.ge(right.dsl()), compared(left, right, sign -> sign >= 0));
        };
    }

    private static Term<Boolean> compared(
            Numeric<?, ?> left, Numeric<?, ?> right, java.util.function.IntPredicate sign) {
        return Numbers.compared(left.term(), right.term(), sign);
    }

    private <V extends Comparable<? super V>> Said<Condition<S>, Boolean> ordered(
            Said<? extends OrderedExpression<S, V>, V> said, Supplier<V> constants) {
        OrderedExpression<S, V> dsl = said.dsl();
        Term<V> term = said.term();
        V one = constants.get();
        V two = constants.get();
        Comparator<V> order = Conditions::compare;
        V least = order.compare(one, two) < 0 ? one : two;
        V most = order.compare(one, two) < 0 ? two : one;
        return switch (choices.below(9)) {
            case 0 -> new Said<>(dsl.lt(one), term.map(value -> order.compare(value, one) < 0));
            case 1 -> new Said<>(dsl.le(one), term.map(value -> order.compare(value, one) <= 0));
            case 2 -> new Said<>(dsl.gt(one), term.map(value -> order.compare(value, one) > 0));
            case 3 -> new Said<>(dsl.ge(one), term.map(value -> order.compare(value, one) >= 0));
            case 4 ->
                new Said<>(
                        dsl.between(least, most),
                        term.map(value -> order.compare(value, least) >= 0 && order.compare(value, most) <= 0));
            default -> equatable(dsl, term, one, two);
        };
    }

    /** Zeros of either sign are equal. */
    private static <V extends Comparable<? super V>> int compare(V first, V second) {
        return first instanceof Number number && second instanceof Number other
                ? Numbers.compare(number, other)
                : first.compareTo(second);
    }

    private <V> Said<Condition<S>, Boolean> equatable(EquatableExpression<S, V> dsl, Term<V> term, V one, V two) {
        return switch (choices.below(7)) {
            case 0 -> new Said<>(dsl.eq(one), term.map(one::equals));
            case 1 -> new Said<>(dsl.ne(one), term.map(value -> !value.equals(one)));
            case 2 -> new Said<>(dsl.in(List.of(one, two)), term.map(List.of(one, two)::contains));
            case 3 ->
                new Said<>(dsl.notIn(List.of(one, two)), term.map(value -> !List.of(one, two)
                        .contains(value)));
            case 4 -> new Said<>(dsl.isNull(), Logic.not(term.isPresent()));
            case 5 -> new Said<>(dsl.isNotNull(), term.isPresent());
            default -> new Said<>(dsl.in(List.of(one)), term.map(one::equals));
        };
    }

    private Said<Condition<S>, Boolean> text(Said<? extends TextExpression<S>, String> said) {
        TextExpression<S> dsl = said.dsl();
        Term<String> term = said.term();
        String part = choices.of(PARTS);
        return choices.any(
                () -> new Said<>(dsl.contains(part), term.map(text -> text.contains(part))),
                () -> new Said<>(dsl.startsWith(part), term.map(text -> text.startsWith(part))),
                () -> new Said<>(dsl.endsWith(part), term.map(text -> text.endsWith(part))),
                () -> like(said),
                () -> regexp(said),
                () -> equatable(dsl, term, choices.note(), choices.code()),
                () -> equatable(dsl, term, choices.note(), choices.note()));
    }

    private Said<Condition<S>, Boolean> like(Said<? extends TextExpression<S>, String> said) {
        String pattern = choices.of(PATTERNS);
        Pattern meant = Pattern.compile(pattern.replace("%", ".*").replace("_", "."), Pattern.DOTALL);
        return new Said<>(said.dsl().like(pattern), said.term().map(text -> meant.matcher(text)
                .matches()));
    }

    private Said<Condition<S>, Boolean> regexp(Said<? extends TextExpression<S>, String> said) {
        String regex = choices.of(REGEXES);
        Pattern meant = Pattern.compile(regex);
        return new Said<>(said.dsl().regexp(regex), said.term().map(text -> meant.matcher(text)
                .find()));
    }

    private Said<Condition<S>, Boolean> truth(Said<? extends io.dendro.query.BooleanExpression<S>, Boolean> said) {
        return choices.any(
                () -> new Said<>(said.dsl().isTrue(), said.term()),
                () -> new Said<>(said.dsl().isFalse(), Logic.not(said.term())),
                () -> equatable(said.dsl(), said.term(), true, false));
    }
}
