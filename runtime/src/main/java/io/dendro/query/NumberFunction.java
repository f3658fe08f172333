package io.dendro.query;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/** Functions of a number that give a decimal number. Outside their domain they give NaN, as Java's do. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
public enum NumberFunction {
    SIN(Math::sin),
    COS(Math::cos),
    TAN(Math::tan),
    ASIN(Math::asin),
    ACOS(Math::acos),
    ATAN(Math::atan),
    SINH(Math::sinh),
    COSH(Math::cosh),
    TANH(Math::tanh),
    /** Radians to degrees. */
    DEGREES(Math::toDegrees),
    /** Degrees to radians. */
    RADIANS(Math::toRadians),
    /** -1, 0 or 1. */
    SIGN(Math::signum),
    /** The next whole number upwards. */
    CEIL(Math::ceil),
    /** The next whole number downwards. */
    FLOOR(Math::floor),
    EXP(Math::exp),
    /** The natural logarithm. */
    LN(Math::log),
    LOG10(Math::log10),
    SQRT(Math::sqrt);

    private final DoubleUnaryOperator inJava;

    NumberFunction(DoubleUnaryOperator inJava) {
        this.inJava = inJava;
    }

    Formula of(Formula operand) {
        return Computation.ofNumber(name().toLowerCase(Locale.ROOT), operand, inJava);
    }
}
