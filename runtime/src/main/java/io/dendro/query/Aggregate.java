package io.dendro.query;

import org.jspecify.annotations.Nullable;

/** A value computed from many rows of one measurement. Immutable; made by the columns that have it. */
public final class Aggregate<E, V extends @Nullable Object> implements Groupable<E, V> {

    /** The aggregate functions, by their names in SQL. */
    enum Function {
        COUNT("count"),
        SUM("sum"),
        AVG("avg"),
        MIN("min_value"),
        MAX("max_value"),
        FIRST("first_value"),
        LAST("last_value");

        private final String sqlName;

        Function(String sqlName) {
            this.sqlName = sqlName;
        }
    }

    private final Function function;
    private final MeasurementColumn<E, ?> column;

    private Aggregate(Function function, MeasurementColumn<E, ?> column) {
        this.function = function;
        this.column = column;
    }

    static <E> Aggregate<E, Long> count(MeasurementColumn<E, ?> column) {
        return new Aggregate<>(Function.COUNT, column);
    }

    static <E> Aggregate<E, @Nullable Double> sum(NumberColumn<E, ?> column) {
        return new Aggregate<>(Function.SUM, column);
    }

    static <E> Aggregate<E, @Nullable Double> avg(NumberColumn<E, ?> column) {
        return new Aggregate<>(Function.AVG, column);
    }

    static <E, V extends Comparable<? super V>> Aggregate<E, @Nullable V> min(OrderedColumn<E, V> column) {
        return new Aggregate<>(Function.MIN, column);
    }

    static <E, V extends Comparable<? super V>> Aggregate<E, @Nullable V> max(OrderedColumn<E, V> column) {
        return new Aggregate<>(Function.MAX, column);
    }

    static <E, V> Aggregate<E, @Nullable V> first(MeasurementColumn<E, V> column) {
        return new Aggregate<>(Function.FIRST, column);
    }

    static <E, V> Aggregate<E, @Nullable V> last(MeasurementColumn<E, V> column) {
        return new Aggregate<>(Function.LAST, column);
    }

    @Override
    public String toString() {
        return function.sqlName + "(" + column.identifier() + ")";
    }
}
