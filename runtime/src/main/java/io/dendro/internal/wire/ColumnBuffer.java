package io.dendro.internal.wire;

import io.dendro.model.DataType;
import java.util.Arrays;

/**
 * The cells of one tablet column, one after another, as the server reads them: fixed-width numbers, or a length and
 * bytes. A row that gets no cell becomes a null: a filler in the cells and a bit in the bitmap.
 */
final class ColumnBuffer {

    private static final int INITIAL_BYTES = 1 << 10;

    private final String name;
    private final DataType type;
    private final int width;
    private byte[] cells = new byte[INITIAL_BYTES];
    private int size;
    private int filled;
    private byte[] nulls = new byte[INITIAL_BYTES / 64];
    private boolean hasNull;

    ColumnBuffer(String name, DataType type) {
        this.name = name;
        this.type = type;
        this.width = type.width();
    }

    void clear() {
        size = 0;
        filled = 0;
        if (hasNull) {
            Arrays.fill(nulls, (byte) 0);
            hasNull = false;
        }
    }

    void putBoolean(int row, boolean value) {
        int at = place(row, 1, DataType.BOOLEAN);
        cells[at] = (byte) (value ? 1 : 0);
    }

    void putInt(int row, int value) {
        int at = place(row, Integer.BYTES, DataType.INT32);
        BigEndian.putInt(cells, at, value);
    }

    void putDate(int row, int yearMonthDay) {
        int at = place(row, Integer.BYTES, DataType.DATE);
        BigEndian.putInt(cells, at, yearMonthDay);
    }

    void putLong(int row, long value) {
        int at = place(row, Long.BYTES, type == DataType.TIMESTAMP ? DataType.TIMESTAMP : DataType.INT64);
        BigEndian.putLong(cells, at, value);
    }

    void putFloat(int row, float value) {
        int at = place(row, Float.BYTES, DataType.FLOAT);
        BigEndian.putInt(cells, at, Float.floatToRawIntBits(value));
    }

    void putDouble(int row, double value) {
        int at = place(row, Double.BYTES, DataType.DOUBLE);
        BigEndian.putLong(cells, at, Double.doubleToRawLongBits(value));
    }

    void putBytes(int row, byte[] value) {
        requireType(width == 0, "bytes");
        int at = place(row, Integer.BYTES + value.length, type);
        BigEndian.putInt(cells, at, value.length);
        System.arraycopy(value, 0, cells, at + Integer.BYTES, value.length);
    }

    /** Writes the text's UTF-8 form and returns its length. */
    int putText(int row, String value) {
        requireType(type == DataType.STRING || type == DataType.TEXT, "text");
        int length = value.length();
        int at = place(row, Integer.BYTES + length, type);
        int ascii = Utf8.putAscii(value, cells, at + Integer.BYTES);
        int encoded = ascii < length ? putRestOfText(value, ascii, at) : length;
        BigEndian.putInt(cells, at, encoded);
        return encoded;
    }

    private int putRestOfText(String value, int ascii, int at) {
        int start = at + Integer.BYTES;
        ensure(start + ascii + Utf8.LONGEST * (value.length() - ascii));
        int end;
        try {
            end = Utf8.put(value, ascii, cells, start + ascii);
        } catch (IllegalArgumentException e) {
            size = at;
            filled--;
            throw new IllegalArgumentException("measurement " + name + ": " + e.getMessage(), e);
        }
        size = end;
        return end - start;
    }

    /** Makes room for a cell of this row and returns where it begins. */
    private int place(int row, int bytes, DataType given) {
        if (given != type) {
            requireType(false, given.name());
        }
        if (filled != row) {
            padTo(row);
        }
        filled = row + 1;
        int at = size;
        ensure(at + bytes);
        size = at + bytes;
        return at;
    }

    private void ensure(int bytes) {
        if (bytes < 0) {
            throw new IllegalStateException(
                    "measurement " + name + " exceeds 2 GiB in one tablet; send smaller tablets");
        }
        if (bytes > cells.length) {
            cells = Arrays.copyOf(cells, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(bytes, 2L * cells.length)));
        }
    }

    /** Turns the rows from the last filled one up to {@code row} into nulls. */
    private void padTo(int row) {
        if (row < 0) {
            throw new IllegalStateException("measurement " + name + " was put before the first row; call addRow(time)");
        }
        if (filled > row) {
            throw new IllegalStateException("measurement " + name + " was put twice in one row");
        }
        int missing = row - filled;
        int filler = missing * (width == 0 ? Integer.BYTES : width);
        ensure(size + filler);
        Arrays.fill(cells, size, size + filler, (byte) 0);
        size += filler;
        for (; filled < row; filled++) {
            markNull(filled);
        }
    }

    private void markNull(int row) {
        int index = row >> 3;
        if (index >= nulls.length) {
            nulls = Arrays.copyOf(nulls, Math.max(index + 1, 2 * nulls.length));
        }
        nulls[index] |= (byte) (1 << (row & 7));
        hasNull = true;
    }

    private void requireType(boolean fits, String given) {
        if (!fits) {
            throw new IllegalArgumentException(
                    "measurement " + name + " is of type " + type + " and does not take " + given);
        }
    }

    /** Completes the column for a number of rows; then {@link #copyTo} and {@link #copyNullsTo} may follow. */
    void finish(int rows) {
        if (filled < rows) {
            padTo(rows);
        }
    }

    int size() {
        return size;
    }

    boolean hasNull() {
        return hasNull;
    }

    /** Copies the cells and returns where they end. */
    int copyTo(byte[] target, int at) {
        System.arraycopy(cells, 0, target, at, size);
        return at + size;
    }

    /** Copies a bitmap of {@code length} bytes (lowest bit first, 1 = null) and returns where it ends. */
    int copyNullsTo(byte[] target, int at, int length) {
        int held = Math.min(length, nulls.length);
        System.arraycopy(nulls, 0, target, at, held);
        Arrays.fill(target, at + held, at + length, (byte) 0);
        return at + length;
    }
}
