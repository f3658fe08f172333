package io.dendro.query;

import io.dendro.internal.sql.Arithmetic;
import io.dendro.internal.sql.Operator;
import io.dendro.internal.sql.Term;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A number. Values to compare with must be finite, as IoTDB has no literal for NaN and the infinities. Whether a stored
 * NaN matches a comparison is not certain: the server may decide for many values at once by statistics that leave NaN out.
 *
 * <p>The server computes in doubles: arithmetic on whole numbers beyond 2^53 is not exact, division by zero gives an
 * infinity or NaN, and integers are not divided as integers.
 */
public sealed class NumberExpression<S, V extends Number & Comparable<V>> extends OrderedExpression<S, V>
        permits NumberColumn, Count {

    private final NumberForm<V> form;

    NumberExpression(Formula formula, NumberForm<V> form) {
        super(formula, form);
        this.form = form;
    }

    @Override
    final NumberForm<V> form() {
        return form;
    }

    public final Condition<S> eq(NumberExpression<S, ?> other) {
        return compared(Operator.EQ, other);
    }

    public final Condition<S> ne(NumberExpression<S, ?> other) {
        return compared(Operator.NE, other);
    }

    public final Condition<S> lt(NumberExpression<S, ?> other) {
        return compared(Operator.LT, other);
    }

    public final Condition<S> le(NumberExpression<S, ?> other) {
        return compared(Operator.LE, other);
    }

    public final Condition<S> gt(NumberExpression<S, ?> other) {
        return compared(Operator.GT, other);
    }

    public final Condition<S> ge(NumberExpression<S, ?> other) {
        return compared(Operator.GE, other);
    }

    private Condition<S> compared(Operator operator, NumberExpression<S, ?> other) {
        return new ComparisonOfTwo<>(formula(), operator, other.formula(), UnaryOperator.identity());
    }

    public final NumberExpression<S, Double> plus(NumberExpression<S, ?> other) {
        return NumberFormulas.arithmetic(this, Arithmetic.PLUS, other.formula());
    }

    public final NumberExpression<S, Double> plus(double number) {
        return NumberFormulas.arithmetic(this, Arithmetic.PLUS, number);
    }

    public final NumberExpression<S, Double> minus(NumberExpression<S, ?> other) {
        return NumberFormulas.arithmetic(this, Arithmetic.MINUS, other.formula());
    }

    public final NumberExpression<S, Double> minus(double number) {
        return NumberFormulas.arithmetic(this, Arithmetic.MINUS, number);
    }

    public final NumberExpression<S, Double> times(NumberExpression<S, ?> other) {
        return NumberFormulas.arithmetic(this, Arithmetic.TIMES, other.formula());
    }

    public final NumberExpression<S, Double> times(double number) {
        return NumberFormulas.arithmetic(this, Arithmetic.TIMES, number);
    }

    /** The quotient of decimal numbers; by zero it is an infinity or NaN. */
    public final NumberExpression<S, Double> dividedBy(NumberExpression<S, ?> other) {
        return NumberFormulas.arithmetic(this, Arithmetic.DIVIDED_BY, other.formula());
    }

    /** The quotient of decimal numbers; by zero it is an infinity or NaN. */
    public final NumberExpression<S, Double> dividedBy(double number) {
        return NumberFormulas.arithmetic(this, Arithmetic.DIVIDED_BY, number);
    }

    /** The remainder, with the sign of this number; by zero it is NaN. */
    public final NumberExpression<S, Double> modulo(NumberExpression<S, ?> other) {
        return NumberFormulas.arithmetic(this, Arithmetic.MODULO, other.formula());
    }

    /** The remainder, with the sign of this number; by zero it is NaN. */
    public final NumberExpression<S, Double> modulo(double number) {
        return NumberFormulas.arithmetic(this, Arithmetic.MODULO, number);
    }

    /** The opposite number. An INT64 beyond 2^53 is not exact. */
    public final NumberExpression<S, V> negated() {
        return new NumberExpression<>(
                new Computation(
                        "negated",
                        List.of(formula()),
                        terms -> terms.get(0).negated(form.type()),
                        values -> form.narrow(-((Number) values.get(0)).doubleValue())),
                form);
    }

    /** Without its sign. */
    public final NumberExpression<S, V> abs() {
        return new NumberExpression<>(
                new Computation(
                        "abs",
                        List.of(formula()),
                        terms -> Term.call("abs", terms.get(0)),
                        values -> NumberFormulas.absolute((Number) values.get(0))),
                form);
    }

    /** A function of the number, such as {@link NumberFunction#SQRT}. */
    public final NumberExpression<S, Double> apply(NumberFunction function) {
        return new NumberExpression<>(function.of(formula()), NumberForm.DOUBLE);
    }

    /** Rounded to so many decimals, halves to the even digit; to tens, hundreds and so on if negative. */
    public final NumberExpression<S, Double> round(int decimals) {
        return new NumberExpression<>(
                new Computation(
                        "round",
                        List.of(formula()),
                        terms -> Term.call("round", terms, List.of(Integer.toString(decimals))),
                        values -> NumberFormulas.rounded((Number) values.get(0), decimals)),
                NumberForm.DOUBLE);
    }

    /** As INT32; decimals are rounded half up. A value that does not fit fails the query. */
    public final NumberExpression<S, Integer> asInt() {
        return new NumberExpression<>(Cast.INT32.of(formula()), NumberForm.INT);
    }

    /** As INT64; decimals are rounded half up. */
    public final NumberExpression<S, Long> asLong() {
        return new NumberExpression<>(Cast.INT64.of(formula()), NumberForm.LONG);
    }

    /** As FLOAT. */
    public final NumberExpression<S, Float> asFloat() {
        return new NumberExpression<>(Cast.FLOAT.of(formula()), NumberForm.FLOAT);
    }

    /** As DOUBLE. */
    public final NumberExpression<S, Double> asDouble() {
        return new NumberExpression<>(Cast.DOUBLE.of(formula()), NumberForm.DOUBLE);
    }

    /** As text, in the server's spelling. */
    public final TextExpression<S> asText() {
        return new TextExpression<>(Cast.TEXT.of(formula()));
    }

    /** False for 0, true for all else. */
    public final BooleanExpression<S> asBoolean() {
        return new BooleanExpression<>(Cast.BOOLEAN.of(formula()));
    }

    /** Functions over the rows of a device in their order, such as differences; only to be selected. */
    public final SeriesFunctions<S, V> series() {
        return new SeriesFunctions<>(formula(), form);
    }

    /** The mean; null where there is no value. A stored NaN makes it NaN. */
    public final NumberExpression<Group<S>, Double> avg() {
        return NumberFormulas.aggregate(
                Part.of("avg", NumberForm.DOUBLE, formula()),
                Merging.MEAN,
                Part.of("sum", NumberForm.DOUBLE, formula()),
                Part.of("count", NumberForm.LONG, formula()));
    }

    /** The sum, computed in double precision as the server does; null where there is no value. */
    public final NumberExpression<Group<S>, Double> sum() {
        Part sum = Part.of("sum", NumberForm.DOUBLE, formula());
        return NumberFormulas.aggregate(sum, Merging.SUM, sum);
    }

    /** The standard deviation of a sample; the server's {@code stddev} is {@link #stddevSamp()}. */
    public final NumberExpression<Group<S>, Double> stddev() {
        return NumberFormulas.spread("stddev", Merging.DEVIATION_SAMPLE, formula());
    }

    /** The standard deviation of a sample. */
    public final NumberExpression<Group<S>, Double> stddevSamp() {
        return NumberFormulas.spread("stddev_samp", Merging.DEVIATION_SAMPLE, formula());
    }

    /** The standard deviation of the whole population. */
    public final NumberExpression<Group<S>, Double> stddevPop() {
        return NumberFormulas.spread("stddev_pop", Merging.DEVIATION_POPULATION, formula());
    }

    /** The variance of a sample; the server's {@code variance} is {@link #varSamp()}. */
    public final NumberExpression<Group<S>, Double> variance() {
        return NumberFormulas.spread("variance", Merging.VARIANCE_SAMPLE, formula());
    }

    /** The variance of a sample. */
    public final NumberExpression<Group<S>, Double> varSamp() {
        return NumberFormulas.spread("var_samp", Merging.VARIANCE_SAMPLE, formula());
    }

    /** The variance of the whole population. */
    public final NumberExpression<Group<S>, Double> varPop() {
        return NumberFormulas.spread("var_pop", Merging.VARIANCE_POPULATION, formula());
    }

    /** The value farthest from zero; of two opposites the positive one. */
    public final NumberExpression<Group<S>, V> extreme() {
        return new NumberExpression<>(AggregateCall.simple(Part.of("extreme", form, formula()), Merging.EXTREME), form);
    }

    /** The smallest value; null where there is none. */
    public final NumberExpression<Group<S>, V> min() {
        return new NumberExpression<>(smallest(), form);
    }

    /** The largest value; null where there is none. */
    public final NumberExpression<Group<S>, V> max() {
        return new NumberExpression<>(greatest(), form);
    }

    /** The most frequent value of one device; IoTDB's answers for several devices cannot be merged. */
    public final NumberExpression<Group<S>, V> mode() {
        return new NumberExpression<>(mostFrequent(), form);
    }

    @Override
    public final NumberExpression<Group<S>, V> first() {
        return new NumberExpression<>(firstValue(), form);
    }

    @Override
    public final NumberExpression<Group<S>, V> last() {
        return new NumberExpression<>(lastValue(), form);
    }

    @Override
    public final NumberExpression<Group<S>, V> atMaxOf(NumberExpression<S, ?> number) {
        return new NumberExpression<>(valueAtMaxOf(number), form);
    }

    @Override
    public final NumberExpression<Group<S>, V> atMinOf(NumberExpression<S, ?> number) {
        return new NumberExpression<>(valueAtMinOf(number), form);
    }
}
