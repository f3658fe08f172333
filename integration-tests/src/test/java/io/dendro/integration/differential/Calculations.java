package io.dendro.integration.differential;

import io.dendro.integration.differential.Numeric.Exactness;
import io.dendro.integration.differential.meaning.Numbers;
import io.dendro.integration.differential.meaning.Term;
import io.dendro.query.NumberExpression;
import io.dendro.query.NumberFunction;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Arithmetic, at random. */
final class Calculations<S> {
    private static final List<NumberFunction> FUNCTIONS = List.of(NumberFunction.values());

    private final Choices choices;

    Calculations(Choices choices) {
        this.choices = choices;
    }

    Numeric<S, Double> withNumber(Numeric<S, ?> left, Numeric<S, ?> right) {
        NumberExpression<S, ?> dsl = left.dsl();
        Exactness both = left.exactness().and(right.exactness());
        return switch (choices.below(6)) {
            case 0, 1 -> Numeric.decimal(dsl.plus(right.dsl()), of(left, right, Double::sum), both);
            case 2, 3 -> Numeric.decimal(dsl.minus(right.dsl()), of(left, right, (a, b) -> a - b), both);
            // A product of zeros has a sign, which orders would see.
            case 4 ->
                Numeric.decimal(dsl.times(right.dsl()), of(left, right, (a, b) -> a * b), Expressions.rounded(both));
            default ->
                choices.oneIn(2)
                        ? Numeric.decimal(dsl.dividedBy(right.dsl()), of(left, right, (a, b) -> a / b), Exactness.WILD)
                        : Numeric.decimal(dsl.modulo(right.dsl()), of(left, right, (a, b) -> a % b), Exactness.WILD);
        };
    }

    Numeric<S, Double> withConstant(Numeric<S, ?> left) {
        NumberExpression<S, ?> dsl = left.dsl();
        double constant = choices.heat();
        return switch (choices.below(6)) {
            case 0, 1 -> Numeric.decimal(dsl.plus(constant), of(left, value -> value + constant), left.exactness());
            case 2, 3 -> Numeric.decimal(dsl.minus(constant), of(left, value -> value - constant), left.exactness());
            case 4 ->
                Numeric.decimal(
                        dsl.times(constant),
                        of(left, value -> value * constant),
                        Expressions.rounded(left.exactness()));
            default ->
                choices.oneIn(2)
                        ? Numeric.decimal(
                                dsl.dividedBy(constant),
                                of(left, value -> value / constant),
                                Expressions.rounded(left.exactness()))
                        : Numeric.decimal(
                                dsl.modulo(constant),
                                of(left, value -> value % constant),
                                Expressions.rounded(left.exactness()));
        };
    }

    /** What keeps the type. */
    <V extends Number & Comparable<V>> Numeric<S, ?> of(Numeric<S, V> number) {
        return choices.any(
                () -> new Numeric<>(
                        number.dsl().negated(),
                        number.term().map(value -> number.type().cast(negated(value))),
                        number.type(),
                        Expressions.rounded(number.exactness())),
                () -> new Numeric<>(
                        number.dsl().abs(),
                        number.term().map(value -> number.type().cast(absolute(value))),
                        number.type(),
                        number.exactness()),
                () -> Numeric.decimal(
                        number.dsl().asDouble(), Expressions.asDouble(number.term()), number.exactness()));
    }

    private static Number negated(Number value) {
        if (value instanceof Integer whole) {
            return -whole;
        }
        if (value instanceof Long whole) {
            return -whole;
        }
        return value instanceof Float decimal ? (Number) (-decimal) : (Number) (-value.doubleValue());
    }

    private static Number absolute(Number value) {
        if (value instanceof Integer whole) {
            return Math.abs(whole);
        }
        if (value instanceof Long whole) {
            return Math.abs(whole);
        }
        return value instanceof Float decimal ? (Number) Math.abs(decimal) : (Number) Math.abs(value.doubleValue());
    }

    Numeric<S, Double> function(Numeric<S, ?> number) {
        NumberFunction function = choices.of(FUNCTIONS);
        Exactness exactness =
                switch (function) {
                    case SIGN, CEIL, FLOOR, SIN, COS, ATAN, TANH -> Expressions.rounded(number.exactness());
                    default -> Exactness.WILD;
                };
        return Numeric.decimal(number.dsl().apply(function), of(number, inJava(function)), exactness);
    }

    private static DoubleUnaryOperator inJava(NumberFunction function) {
        return switch (function) {
            case SIN -> Math::sin;
            case COS -> Math::cos;
            case TAN -> Math::tan;
            case ASIN -> Math::asin;
            case ACOS -> Math::acos;
            case ATAN -> Math::atan;
            case SINH -> Math::sinh;
            case COSH -> Math::cosh;
            case TANH -> Math::tanh;
            case DEGREES -> Math::toDegrees;
            case RADIANS -> Math::toRadians;
            case SIGN -> Math::signum;
            case CEIL -> Math::ceil;
            case FLOOR -> Math::floor;
            case EXP -> Math::exp;
            case LN -> Math::log;
            case LOG10 -> Math::log10;
            case SQRT -> Math::sqrt;
        };
    }

    private static Term<Double> of(Numeric<?, ?> left, Numeric<?, ?> right, DoubleBinaryOperator operation) {
        return Numbers.of(left.term(), right.term(), operation);
    }

    private static Term<Double> of(Numeric<?, ?> number, DoubleUnaryOperator operation) {
        return Numbers.of(number.term(), operation);
    }
}
