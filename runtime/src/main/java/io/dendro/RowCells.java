package io.dendro;

import org.jspecify.annotations.Nullable;

/**
 * Chosen columns of a result, read at its current row by their places in the choice. What {@link ResultSet} checks with
 * every cell is settled beforehand: the types by whoever chooses, nulls and layout once for many rows. This is what
 * mappers read through; applications read a {@link ResultSet}. Lives as long as its result; not thread-safe.
 *
 * <p>A getter must be the one of the column's type; another one gives any value. A primitive getter on a missing value
 * throws {@link IllegalStateException}, and so does every getter while the result stands at no row.
 */
public interface RowCells {

    /** The row's time in the server's precision. */
    long time();

    /** Whether the value is missing; in a column that the result lacks all are. */
    boolean isNull(int place);

    /** A BOOLEAN. */
    boolean getBoolean(int place);

    /** An INT32, or a DATE as {@code yyyymmdd}. */
    int getInt(int place);

    /** An INT64, or a TIMESTAMP in the server's precision. */
    long getLong(int place);

    /** A FLOAT. */
    float getFloat(int place);

    /** A DOUBLE. */
    double getDouble(int place);

    /** A TEXT or STRING; null when missing. A text that repeats is mostly the same object. */
    @Nullable
    String getText(int place);

    /**
     * The text that this row shares with those around it, if the server sent it once for all of them, as it mostly does
     * with the path of the device; else null, and {@link #getText} knows. The same object as long as the text is shared.
     */
    @Nullable
    String getSharedText(int place);

    /** The bytes of a BLOB, TEXT or STRING, a fresh array; null when missing. */
    byte @Nullable [] getBytes(int place);
}
