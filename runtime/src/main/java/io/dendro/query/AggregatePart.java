package io.dendro.query;

import io.dendro.ResultSet;
import org.jspecify.annotations.Nullable;

/**
 * One aggregate function that the server computes, and how its cell is read.
 *
 * @param function the function's name in SQL
 */
record AggregatePart(String function, Kind kind) {

    /** What a cell of the function holds. */
    enum Kind {
        /** A count, or a time in the server's precision. */
        WHOLE_NUMBER,
        /** A double, whatever the measurement's type. */
        DECIMAL_NUMBER,
        /** A value of the measurement's own type. */
        VALUE
    }

    static AggregatePart whole(String function) {
        return new AggregatePart(function, Kind.WHOLE_NUMBER);
    }

    static AggregatePart decimal(String function) {
        return new AggregatePart(function, Kind.DECIMAL_NUMBER);
    }

    static AggregatePart value(String function) {
        return new AggregatePart(function, Kind.VALUE);
    }

    String expression(MeasurementColumn<?, ?> measurement) {
        return function + "(" + measurement.identifier() + ")";
    }

    /**
     * Reads a cell.
     *
     * @param column the position of the cell; -1 when no device has the measurement and the server left it out
     */
    @Nullable
    Object read(MeasurementColumn<?, ?> measurement, ResultSet row, int column) {
        if (column < 0 || row.isNull(column)) {
            return null;
        }
        return switch (kind) {
            case WHOLE_NUMBER -> row.getLong(column);
            case DECIMAL_NUMBER -> row.getDouble(column);
            case VALUE -> measurement.decode(row, column);
        };
    }
}
