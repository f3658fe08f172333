package io.dendro.query;

import io.dendro.internal.sql.Literal;
import java.util.List;

/**
 * The functions over the rows of a device in the order of their times. Each device is taken by itself, after the conditions of
 * the query and before its order and limit. The server (2.0.1-beta) fails on them (status 301) where a condition that it cannot
 * test while it reads, such as one of two measurements, of a computed value or of a missing one, leaves no row of a device.
 *
 * <pre>{@code
 * readings.select(TIME, MACHINE, TEMPERATURE.series().difference())
 * }</pre>
 */
public final class SeriesFunctions<S, V extends Number & Comparable<V>> {

    private final Formula formula;
    private final NumberForm<V> form;

    SeriesFunctions(Formula formula, NumberForm<V> form) {
        this.formula = formula;
        this.form = form;
    }

    /** This value less the one before; the first has none. */
    public SeriesFunction<S, V> difference() {
        return same("difference");
    }

    /** How far this value is from the one before, never negative. */
    public SeriesFunction<S, V> nonNegativeDifference() {
        return same("non_negative_difference");
    }

    /** The difference from the value before by the time between them, in the server's precision: with ms, per millisecond. */
    public SeriesFunction<S, Double> derivative() {
        return decimal("derivative");
    }

    /** As {@link #derivative()}, never negative. */
    public SeriesFunction<S, Double> nonNegativeDerivative() {
        return decimal("non_negative_derivative");
    }

    /** The time since the value before, in the server's precision. */
    public SeriesFunction<S, Long> timeDifference() {
        return new SeriesFunction<>(
                Computation.onServer("time_difference", List.of(formula)),
                NumberForm.LONG,
                SeriesFunction.Reach.SERIES);
    }

    /** The values that differ from the one before, and the first. */
    public SeriesFunction<S, V> changePoints() {
        return same("change_points");
    }

    /** The k greatest values, at their times; which of equal ones is up to the server. */
    public SeriesFunction<S, V> top(int k) {
        return same("top_k", "'k'='" + positive("k", k) + "'");
    }

    /** The k smallest values, at their times; which of equal ones is up to the server. */
    public SeriesFunction<S, V> bottom(int k) {
        return same("bottom_k", "'k'='" + positive("k", k) + "'");
    }

    /** Whether the value lies in a range, both ends included. */
    public SeriesFunction<S, Boolean> inRange(double lower, double upper) {
        return new SeriesFunction<>(
                Computation.onServer(
                        "in_range",
                        List.of(formula),
                        "'lower'='" + Literal.decimal(lower) + "'",
                        "'upper'='" + Literal.decimal(upper) + "'"),
                new BooleanForm(),
                SeriesFunction.Reach.VALUE);
    }

    /** Whether the value is at or above a threshold. */
    public SeriesFunction<S, Boolean> onOff(double threshold) {
        return new SeriesFunction<>(
                Computation.onServer("on_off", List.of(formula), "'threshold'='" + Literal.decimal(threshold) + "'"),
                new BooleanForm(),
                SeriesFunction.Reach.VALUE);
    }

    /** How long each run of zeros lasts, in the server's precision, at its begin. */
    public SeriesFunction<S, Long> zeroDuration() {
        return whole("zero_duration");
    }

    /** How long each run of other values than zero lasts, in the server's precision, at its begin. */
    public SeriesFunction<S, Long> nonZeroDuration() {
        return whole("non_zero_duration");
    }

    /** How many values each run of zeros has, at its begin. */
    public SeriesFunction<S, Long> zeroCount() {
        return whole("zero_count");
    }

    /** How many values each run of other values than zero has, at its begin. */
    public SeriesFunction<S, Long> nonZeroCount() {
        return whole("non_zero_count");
    }

    /**
     * Some of the values, drawn at random from equal parts of the series.
     *
     * @param proportion how many of all, above 0 and at most 1
     */
    public SeriesFunction<S, V> randomSample(double proportion) {
        return same("equal_size_bucket_random_sample", proportion(proportion));
    }

    /**
     * First, last, smallest and greatest of equal parts of the series, for drawing it.
     *
     * @param proportion how many of all, above 0 and at most 1
     */
    public SeriesFunction<S, V> m4Sample(double proportion) {
        return same("equal_size_bucket_m4_sample", proportion(proportion));
    }

    /** First, last, smallest and greatest of every so many values, for drawing the series. */
    public SeriesFunction<S, V> m4(int values) {
        return same("m4", "'windowSize'='" + positive("the window", values) + "'");
    }

    private static String proportion(double proportion) {
        if (!(proportion > 0 && proportion <= 1)) {
            throw new IllegalArgumentException("a proportion of " + proportion + " is none above 0 and at most 1");
        }
        return "'proportion'='" + Literal.decimal(proportion) + "'";
    }

    private static int positive(String what, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(what + " of " + value + " is less than 1");
        }
        return value;
    }

    private SeriesFunction<S, V> same(String function, String... settings) {
        return new SeriesFunction<>(
                Computation.onServer(function, List.of(formula), settings), form, SeriesFunction.Reach.SERIES);
    }

    private SeriesFunction<S, Double> decimal(String function) {
        return new SeriesFunction<>(
                Computation.onServer(function, List.of(formula)), NumberForm.DOUBLE, SeriesFunction.Reach.SERIES);
    }

    private SeriesFunction<S, Long> whole(String function) {
        return new SeriesFunction<>(
                Computation.onServer(function, List.of(formula)), NumberForm.LONG, SeriesFunction.Reach.SERIES);
    }
}
