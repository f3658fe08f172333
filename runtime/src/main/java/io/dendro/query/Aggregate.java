package io.dendro.query;

import io.dendro.ResultSet;
import org.jspecify.annotations.Nullable;

/** A value computed from many rows of one measurement. Immutable; made by the columns that have it. */
public final class Aggregate<E, V extends @Nullable Object> implements Groupable<E, V> {

    private final AggregateFunction function;
    private final MeasurementColumn<E, ?> measurement;

    private Aggregate(AggregateFunction function, MeasurementColumn<E, ?> measurement) {
        this.function = function;
        this.measurement = measurement;
    }

    static <E> Aggregate<E, Long> count(MeasurementColumn<E, ?> column) {
        return new Aggregate<>(AggregateFunction.COUNT, column);
    }

    static <E> Aggregate<E, @Nullable Double> sum(NumberColumn<E, ?> column) {
        return new Aggregate<>(AggregateFunction.SUM, column);
    }

    static <E> Aggregate<E, @Nullable Double> avg(NumberColumn<E, ?> column) {
        return new Aggregate<>(AggregateFunction.AVG, column);
    }

    static <E, V extends Comparable<? super V>> Aggregate<E, @Nullable V> min(OrderedColumn<E, V> column) {
        return new Aggregate<>(AggregateFunction.MIN, column);
    }

    static <E, V extends Comparable<? super V>> Aggregate<E, @Nullable V> max(OrderedColumn<E, V> column) {
        return new Aggregate<>(AggregateFunction.MAX, column);
    }

    static <E, V> Aggregate<E, @Nullable V> first(MeasurementColumn<E, V> column) {
        return new Aggregate<>(AggregateFunction.FIRST, column);
    }

    static <E, V> Aggregate<E, @Nullable V> last(MeasurementColumn<E, V> column) {
        return new Aggregate<>(AggregateFunction.LAST, column);
    }

    AggregateFunction function() {
        return function;
    }

    MeasurementColumn<E, ?> measurement() {
        return measurement;
    }

    /** What to ask for when a row is about one device. */
    String expression() {
        return function.ofOneDevice().expression(measurement);
    }

    @Nullable
    Object readOfOneDevice(ResultSet row, int column) {
        Object value = function.ofOneDevice().read(measurement, row, column);
        return value == null ? function.ofNoValue() : value;
    }

    @Override
    public String toString() {
        return expression();
    }
}
