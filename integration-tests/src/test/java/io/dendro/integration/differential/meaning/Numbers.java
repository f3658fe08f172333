package io.dendro.integration.differential.meaning;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;

/** Arithmetic as IoTDB does it: in doubles, whatever the operands are. */
public final class Numbers {
    private Numbers() {}

    /** An operation on two numbers. */
    public static Term<Double> of(
            Term<? extends Number> left, Term<? extends Number> right, DoubleBinaryOperator operation) {
        return left.with(right, (first, second) -> operation.applyAsDouble(first.doubleValue(), second.doubleValue()));
    }

    /** An operation on one number. */
    public static Term<Double> of(Term<? extends Number> operand, DoubleUnaryOperator operation) {
        return operand.map(value -> operation.applyAsDouble(value.doubleValue()));
    }

    /** A comparison of two numbers, of which the sign of {@link Double#compare} is judged. */
    public static Term<Boolean> compared(Term<? extends Number> left, Term<? extends Number> right, IntPredicate sign) {
        return left.with(right, (first, second) -> sign.test(compare(first, second)));
    }

    /** Zeros of either sign are equal, as operators see them. */
    public static int compare(Number first, Number second) {
        return Double.compare(first.doubleValue() + 0.0, second.doubleValue() + 0.0);
    }
}
