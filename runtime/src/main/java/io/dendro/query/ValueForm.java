package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.TimePrecision;

/**
 * How values of a Java type appear on the server: in the cells of results, in the text of last values, and as literals.
 *
 * @param <V> the Java type
 */
interface ValueForm<V> {
    /** Reads a cell that is not null. */
    V read(ResultSet row, int column);

    /** Reads the text that a last-value query gives, which has one text column for all types. */
    V parse(String text, TimePrecision precision);

    /** A formula of this type as the left side of conditions. */
    Operand<V> operand(Formula formula);
}
