package io.dendro.query;

import io.dendro.TimePrecision;
import io.dendro.internal.sql.Literal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in for missing values. Rows are not added: windows without rows are there already, other times are not.
 *
 * <p>Each device is filled from its own rows only, or each group from its own. IoTDB itself would carry the values of one
 * device over to the next, so Dendro fills the rows it reads; the statement does not show it. Immutable.
 */
public final class Fill {

    /** The ways to fill. */
    enum Method {
        PREVIOUS,
        LINEAR,
        CONSTANT
    }

    private final Method method;
    private final @Nullable Duration bound;
    private final @Nullable Object constant;
    private final String sql;

    private Fill(Method method, @Nullable Duration bound, @Nullable Object constant, String sql) {
        this.method = method;
        this.bound = bound;
        this.constant = constant;
        this.sql = sql;
    }

    /** The value before, in the order of the result. */
    public static Fill previous() {
        return new Fill(Method.PREVIOUS, null, null, "PREVIOUS");
    }

    /**
     * The value before, if it is no farther away than this.
     *
     * @throws IllegalArgumentException unless the bound is positive
     */
    public static Fill previous(Duration bound) {
        if (bound.isNegative() || bound.isZero()) {
            throw new IllegalArgumentException("a bound of " + bound + " is not positive");
        }
        return new Fill(Method.PREVIOUS, bound, null, "PREVIOUS");
    }

    /**
     * Numbers and instants on the straight line between the values before and after; whole numbers are cut towards zero. All
     * else stays missing. The whole result is held in memory.
     */
    public static Fill linear() {
        return new Fill(Method.LINEAR, null, null, "LINEAR");
    }

    /** This number, in columns of numbers that can hold it. */
    public static Fill constant(long number) {
        return new Fill(Method.CONSTANT, null, number, Literal.integer(number));
    }

    /**
     * This number, in columns of decimal numbers.
     *
     * @throws IllegalArgumentException for NaN and infinities
     */
    public static Fill constant(double number) {
        return new Fill(Method.CONSTANT, null, number, Literal.decimal(number));
    }

    /** This text, in columns of texts. */
    public static Fill constant(String text) {
        return new Fill(Method.CONSTANT, null, text, Literal.text(text));
    }

    /** This truth value, in columns of truth values. */
    public static Fill constant(boolean value) {
        return new Fill(Method.CONSTANT, null, value, Literal.bool(value));
    }

    Method method() {
        return method;
    }

    Optional<Duration> bound() {
        return Optional.ofNullable(bound);
    }

    /** The constant as a value of a form; null if it is none. */
    @Nullable
    Object constantOf(ValueForm<?> form) {
        if (constant instanceof Long number && form instanceof NumberForm<?> numbers) {
            Number narrowed = numbers.narrow(number);
            return narrowed.longValue() == number ? narrowed : null;
        }
        if (constant instanceof Double number && (form == NumberForm.FLOAT || form == NumberForm.DOUBLE)) {
            return ((NumberForm<?>) form).narrow(number);
        }
        boolean fits = constant instanceof String ? form instanceof TextForm : form instanceof BooleanForm;
        return fits && !(constant instanceof Number) ? constant : null;
    }

    /** As a clause for the server, which fills one device rightly. */
    String sql(TimePrecision precision) {
        return " FILL(" + sql
                + (bound == null ? "" : ", " + precision.exact(Instant.EPOCH.plus(bound)) + precision.symbol()) + ")";
    }

    @Override
    public String toString() {
        return "fill(" + sql + (bound == null ? "" : ", " + bound) + ")";
    }
}
