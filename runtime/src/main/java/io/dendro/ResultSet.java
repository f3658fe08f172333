package io.dendro;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one query, read forward, a column at a time.
 *
 * <p>Pages come from the server as they are needed. A result holds one connection of its session until its last row
 * was read, an error, or {@link #close()}, whichever is first. Not thread-safe.
 *
 * <p>Columns are addressed by their index in {@link #columns()}; {@link #column(String)} finds the index of a name,
 * once per result. A getter for another type than the column's throws {@link IllegalStateException}; so does a
 * primitive getter on a missing value: ask {@link #isNull(int)} first. By name they are read from {@link #row()}, and
 * {@link #map} makes objects of them.
 */
public interface ResultSet extends AutoCloseable {

    /** The columns in the order of the select list, without the time. */
    List<ResultColumn> columns();

    /** Whether rows have a time ({@link #time()}); aggregates over all time and most SHOW statements have none. */
    boolean hasTime();

    /** The index of the first column of this name, or -1 when the server left it out (as it does for series that do not exist). */
    int find(String name);

    /**
     * The index of the first column of this name.
     *
     * @throws IllegalArgumentException naming the columns that there are, and the nearest
     */
    int column(String name);

    /**
     * Chooses columns to be read without further checks.
     *
     * @param columns indexes of columns; a negative one stands for a column that the result lacks
     */
    RowCells cells(int... columns);

    /**
     * Moves to the next row, fetching the next page when this one is used up.
     *
     * @return false after the last row; the connection is then free again
     * @throws io.dendro.error.DendroException when fetching fails; a result never ends early as if complete
     */
    boolean next();

    /** The row's time in the server's precision. */
    long time();

    boolean isNull(int column);

    boolean getBoolean(int column);

    /** An INT32, or a DATE as {@code yyyymmdd}. */
    int getInt(int column);

    /** An INT64 or TIMESTAMP (in the server's precision), or an INT32 widened. */
    long getLong(int column);

    float getFloat(int column);

    /** A DOUBLE, or a FLOAT, INT32 or INT64 widened. */
    double getDouble(int column);

    /** A TEXT or STRING; null when missing. A text equal to the one read before from this column is often the same object. */
    @Nullable
    String getText(int column);

    /** The bytes of a BLOB, TEXT or STRING, a fresh array; null when missing. */
    byte @Nullable [] getBytes(int column);

    /**
     * Any cell as an object: Boolean, Integer, Long, Float, Double, String, byte[], {@link java.time.LocalDate} or
     * {@link java.time.Instant} by the column's type; null when missing.
     */
    @Nullable
    Object getObject(int column);

    /**
     * The row at which the result stands, its cells by name: one object, which moves along. It takes a look-up by name for
     * each cell, so for very many rows read by index.
     */
    default Row row() {
        return new Row(this);
    }

    /**
     * The rows that follow, each turned into an object. The stream reads page by page and closes this result with the last
     * row or an error; close the stream, or this result, unless it is read to its end.
     *
     * <pre>{@code
     * List<Point> points = session.query("SELECT x, y FROM root.plane.* ALIGN BY DEVICE")
     *         .map(row -> new Point(row.getText("Device"), row.getDouble("x"), row.getDouble("y")))
     *         .toList();
     * }</pre>
     *
     * @param function must take from the row what it needs, and not keep the row
     */
    default <R> Stream<R> map(Function<? super Row, ? extends R> function) {
        return RowSpliterator.stream(this, function);
    }

    /** The precision of {@link #time()} and of TIMESTAMP cells. */
    TimePrecision precision();

    /** Frees the connection and the server's query. Idempotent; never throws for a broken connection. */
    @Override
    void close();
}
