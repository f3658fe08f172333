package io.dendro.query;

import io.dendro.internal.sql.Arithmetic;
import io.dendro.internal.sql.Literal;
import io.dendro.internal.sql.Term;
import java.util.List;

/** What numbers are computed of. */
final class NumberFormulas {

    private NumberFormulas() {}

    static <S> NumberExpression<S, Double> arithmetic(NumberExpression<S, ?> left, Arithmetic operator, Formula right) {
        return new NumberExpression<>(
                new Computation(
                        operator.name(),
                        List.of(left.formula(), right),
                        terms -> operator.of(terms.get(0), terms.get(1)),
                        values -> operator.of(number(values.get(0)), number(values.get(1)))),
                NumberForm.DOUBLE);
    }

    static <S> NumberExpression<S, Double> arithmetic(NumberExpression<S, ?> left, Arithmetic operator, double right) {
        Term literal = Term.literal(Literal.decimal(right));
        return new NumberExpression<>(
                new Computation(
                        operator.name(),
                        List.of(left.formula()),
                        terms -> operator.of(terms.get(0), literal),
                        values -> operator.of(number(values.get(0)), right)),
                NumberForm.DOUBLE);
    }

    static <S> NumberExpression<Group<S>, Double> aggregate(Part whole, Merging merging, Part... parts) {
        return new NumberExpression<>(AggregateCall.of(whole, merging, parts), NumberForm.DOUBLE);
    }

    static <S> NumberExpression<Group<S>, Double> spread(String function, Merging merging, Formula operand) {
        return aggregate(
                Part.of(function, NumberForm.DOUBLE, operand),
                merging,
                Part.of("count", NumberForm.LONG, operand),
                Part.of("avg", NumberForm.DOUBLE, operand),
                Part.of("var_pop", NumberForm.DOUBLE, operand));
    }

    static Number absolute(Number value) {
        if (value instanceof Integer number) {
            return Math.abs(number);
        }
        if (value instanceof Long number) {
            return Math.abs(number);
        }
        return value instanceof Float number ? (Number) Math.abs(number) : Math.abs(value.doubleValue());
    }

    /** Rounded as the server does it: halves to the even digit. */
    static double rounded(Number value, int decimals) {
        double power = Math.pow(10, decimals);
        return Math.rint(value.doubleValue() * power) / power;
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
