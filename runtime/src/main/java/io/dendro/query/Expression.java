package io.dendro.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that a query computes: a measurement, or what is made of measurements, in each row; or an aggregate, or what is
 * made of aggregates, in each group. Immutable.
 *
 * <p>Any row may lack a value of any measurement; what is computed of a missing value is missing. IoTDB sees only rows
 * that have a value of some measurement which the query selects or names in a condition.
 *
 * @param <S> what it is said of: an entity for single rows, {@link Group} of one for aggregates
 * @param <V> the Java type of a value
 */
public sealed class Expression<S, V> extends Calculated<S, V> implements Groupable<S, @Nullable V>
        permits EquatableExpression, BinaryColumn, ConvertedBinaryColumn {

    Expression(Formula formula, ValueForm<V> form) {
        super(formula, form);
    }

    /** Where there is no value. */
    public final Condition<S> isNull() {
        return new Presence<>(formula(), Presence.Wanted.MISSING);
    }

    /** Where there is a value. */
    public final Condition<S> isNotNull() {
        return new Presence<>(formula(), Presence.Wanted.PRESENT);
    }

    /** How many rows have a value; 0 where the device lacks the measurement. */
    public final Count<S> count() {
        return Count.of(formula());
    }

    /** The earliest value; null where there is none. */
    public Expression<Group<S>, V> first() {
        return new Expression<>(firstValue(), form());
    }

    /** The latest value; null where there is none. */
    public Expression<Group<S>, V> last() {
        return new Expression<>(lastValue(), form());
    }

    /** The value of the row where a number is greatest ({@code max_by}); null where there is none. */
    public Expression<Group<S>, V> atMaxOf(NumberExpression<S, ?> number) {
        return new Expression<>(valueAtMaxOf(number), form());
    }

    /** The value of the row where a number is smallest ({@code min_by}); null where there is none. */
    public Expression<Group<S>, V> atMinOf(NumberExpression<S, ?> number) {
        return new Expression<>(valueAtMinOf(number), form());
    }

    /** The time of the earliest value. */
    public final TemporalExpression<Group<S>, Instant> minTime() {
        return new TemporalExpression<>(
                AggregateCall.simple(Part.of("min_time", new InstantForm(), formula()), Merging.SMALLEST),
                new InstantForm());
    }

    /** The time of the latest value. */
    public final TemporalExpression<Group<S>, Instant> maxTime() {
        return new TemporalExpression<>(
                AggregateCall.simple(Part.of("max_time", new InstantForm(), formula()), Merging.GREATEST),
                new InstantForm());
    }

    /** From the earliest value to the latest ({@code time_duration}). */
    public final Expression<Group<S>, Duration> duration() {
        DurationForm form = new DurationForm();
        return new Expression<>(
                new AggregateCall(
                        Part.of("time_duration", form, formula()),
                        Merging.DURATION,
                        List.of(
                                Part.of("min_time", new InstantForm(), formula()),
                                Part.of("max_time", new InstantForm(), formula()))),
                form);
    }

    final AggregateCall firstValue() {
        Part value = Part.of("first_value", form(), formula());
        return AggregateCall.of(value, Merging.AT_SMALLEST, value, Part.of("min_time", new InstantForm(), formula()));
    }

    final AggregateCall lastValue() {
        Part value = Part.of("last_value", form(), formula());
        return AggregateCall.of(value, Merging.AT_GREATEST, value, Part.of("max_time", new InstantForm(), formula()));
    }

    final AggregateCall valueAtMaxOf(NumberExpression<S, ?> number) {
        Part value = Part.of("max_by", form(), formula(), number.formula());
        return AggregateCall.of(
                value, Merging.AT_GREATEST, value, Part.of("max_value", number.form(), number.formula()));
    }

    final AggregateCall valueAtMinOf(NumberExpression<S, ?> number) {
        Part value = Part.of("min_by", form(), formula(), number.formula());
        return AggregateCall.of(
                value, Merging.AT_SMALLEST, value, Part.of("min_value", number.form(), number.formula()));
    }

    final AggregateCall mostFrequent() {
        return AggregateCall.unmerged(Part.of("mode", form(), formula()));
    }
}
