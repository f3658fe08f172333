package io.dendro;

import io.dendro.annotation.DevicePath;
import io.dendro.model.MeasurementSchema;
import java.time.LocalDate;
import java.util.List;

/**
 * Rows of one device, column by column, kept in the form in which they travel: what fills a tablet is the encoding.
 *
 * <p>Start a row with {@link #addRow(long)}, then put values by column index; a column that is not put stays null in
 * that row. Rows must come in ascending time, since the server does not check and misplaces unsorted ones.
 * {@link #clear(String)} makes a tablet ready for another device and keeps its
 * buffers. Not thread-safe.
 */
public interface Tablet {

    String device();

    List<MeasurementSchema> columns();

    int rows();

    /** The bytes that the rows take on the wire so far. */
    int bytes();

    /** Empties the tablet for the rows of a device, given as a path with quotes where needed. */
    void clear(@DevicePath String device);

    /**
     * Starts a row at a time in the server's precision. All its columns are null until put.
     *
     * @throws IllegalArgumentException if the time is before the last row's
     */
    void addRow(long time);

    /** The numbers of the rows all of whose columns are null so far, in ascending order. */
    int[] emptyRows();

    /** Leaves a column null in this row, as it is when nothing is put; to say so is the quicker way. */
    default void putNull(int column) {
        // It is null until put.
    }

    void putBoolean(int column, boolean value);

    void putInt(int column, int value);

    void putLong(int column, long value);

    void putFloat(int column, float value);

    void putDouble(int column, double value);

    /**
     * Puts a text; its UTF-8 form is written straight into the column.
     *
     * @throws IllegalArgumentException if it holds half a surrogate pair, which UTF-8 cannot express
     */
    void putText(int column, String value);

    /** Puts bytes into a BLOB, TEXT or STRING column; they are copied. */
    void putBytes(int column, byte[] value);

    /** Puts a DATE; years 1000 to 9999. */
    void putDate(int column, LocalDate value);
}
