package io.dendro.internal.wire;

import io.dendro.model.DataType;
import java.util.Arrays;

/**
 * The cells of one tablet column, one after another, as the server reads them: fixed-width numbers, or a length and
 * bytes. A row that gets no cell becomes a null: a filler in the cells and a bit in the bitmap.
 */
final class ColumnBuffer {

    /** For how many rows there is room at first. */
    static final int INITIAL_ROWS = 1 << 7;

    /** One insert of long texts must not keep their memory for good. */
    static final int LARGEST_KEPT = 16 << 20;

    private final String name;
    private final DataType type;
    private final int width;
    private final boolean isText;
    private byte[] cells = new byte[INITIAL_ROWS * Long.BYTES + RecentTexts.SLACK];
    private int size;
    private int filled;
    private byte[] nulls = new byte[INITIAL_ROWS / 8];
    private boolean hasNull;
    private final RecentTexts texts = new RecentTexts();

    ColumnBuffer(String name, DataType type) {
        this.name = name;
        this.type = type;
        this.width = type.width();
        this.isText = type == DataType.STRING || type == DataType.TEXT;
    }

    void clear() {
        texts.clear(filled);
        size = 0;
        filled = 0;
        if (width == 0 && cells.length > LARGEST_KEPT) {
            cells = new byte[INITIAL_ROWS * Long.BYTES + RecentTexts.SLACK];
        }
        if (hasNull) {
            Arrays.fill(nulls, (byte) 0);
            hasNull = false;
        }
    }

    /**
     * Makes the row a null at once. A row that is left out becomes one as well, but only when the next value finds it
     * missing: one branch for all columns, which code for columns that miss nothing would have to be ready for.
     */
    void putNull(int row) {
        int at = width == 0 ? place(row, Integer.BYTES) : placeFixed(row, width, type);
        // What follows is not written yet.
        BigEndian.putLong(cells, at, 0);
        markNull(row);
    }

    void putBoolean(int row, boolean value) {
        int at = placeFixed(row, 1, DataType.BOOLEAN);
        cells[at] = (byte) (value ? 1 : 0);
    }

    void putInt(int row, int value) {
        int at = placeFixed(row, Integer.BYTES, DataType.INT32);
        BigEndian.putInt(cells, at, value);
    }

    void putDate(int row, int yearMonthDay) {
        int at = placeFixed(row, Integer.BYTES, DataType.DATE);
        BigEndian.putInt(cells, at, yearMonthDay);
    }

    void putLong(int row, long value) {
        int at = placeFixed(row, Long.BYTES, type == DataType.TIMESTAMP ? DataType.TIMESTAMP : DataType.INT64);
        BigEndian.putLong(cells, at, value);
    }

    void putFloat(int row, float value) {
        int at = placeFixed(row, Float.BYTES, DataType.FLOAT);
        BigEndian.putInt(cells, at, Float.floatToRawIntBits(value));
    }

    void putDouble(int row, double value) {
        int at = placeFixed(row, Double.BYTES, DataType.DOUBLE);
        BigEndian.putLong(cells, at, Double.doubleToRawLongBits(value));
    }

    void putBytes(int row, byte[] value) {
        requireType(width == 0, "bytes");
        int at = place(row, Integer.BYTES + value.length);
        BigEndian.putInt(cells, at, value.length);
        System.arraycopy(value, 0, cells, at + Integer.BYTES, value.length);
    }

    /** Writes the text's UTF-8 form and returns its length. */
    int putText(int row, String value) {
        if (!isText) {
            requireType(false, "text");
        }
        int slot = texts.find(value, row);
        return slot >= 0 ? copyText(row, texts.place(slot), texts.length(slot)) : encodeText(row, value);
    }

    private int copyText(int row, int known, int length) {
        int at = place(row, Integer.BYTES + length);
        RecentTexts.copy(cells, known, at, Integer.BYTES + length);
        return length;
    }

    private int encodeText(int row, String value) {
        int length = value.length();
        int at = place(row, Integer.BYTES + length);
        int ascii = Utf8.putAscii(value, cells, at + Integer.BYTES);
        int encoded = ascii < length ? putRestOfText(value, ascii, at) : length;
        BigEndian.putInt(cells, at, encoded);
        texts.remember(value, at, encoded);
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

    /** Returns where the fixed-width cell of this row begins; {@link #reserve} has made room for it. */
    private int placeFixed(int row, int bytes, DataType given) {
        if (given != type) {
            requireType(false, given.name());
        }
        reach(row);
        return row * bytes;
    }

    /** Makes room for a cell of this row and returns where it begins. */
    private int place(int row, int bytes) {
        reach(row);
        int at = size;
        ensure(at + bytes);
        size = at + bytes;
        return at;
    }

    private void reach(int row) {
        if (filled != row) {
            padTo(row);
        }
        filled = row + 1;
    }

    /** Makes room for the fixed-width cells of so many rows. */
    void reserve(int rows) {
        ensure(rows * width);
    }

    private void ensure(int bytes) {
        if (bytes < 0) {
            throw new IllegalStateException(
                    "measurement " + name + " exceeds 2 GiB in one tablet; send smaller tablets");
        }
        if (bytes > cells.length - RecentTexts.SLACK) {
            cells = Arrays.copyOf(cells, (int)
                    Math.min(Integer.MAX_VALUE - 8, Math.max(bytes + (long) RecentTexts.SLACK, 2L * cells.length)));
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
        int at = size();
        int filler = width == 0 ? Integer.BYTES : width;
        ensure(at + (row - filled) * filler);
        for (; filled < row; filled++) {
            for (int end = at + filler; at < end; at++) {
                cells[at] = 0;
            }
            markNull(filled);
        }
        size = at;
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

    /** Whether so many rows all have a value. */
    boolean isComplete(int rows) {
        return filled == rows && !hasNull;
    }

    boolean isNull(int row) {
        if (row >= filled) {
            return true;
        }
        return hasNull && row >> 3 < nulls.length && (nulls[row >> 3] >> (row & 7) & 1) == 1;
    }

    int size() {
        return width == 0 ? size : filled * width;
    }

    boolean hasNull() {
        return hasNull;
    }

    /** Copies the cells and returns where they end. */
    int copyTo(byte[] target, int at) {
        int bytes = size();
        System.arraycopy(cells, 0, target, at, bytes);
        return at + bytes;
    }

    /** Copies a bitmap of {@code length} bytes (lowest bit first, 1 = null) and returns where it ends. */
    int copyNullsTo(byte[] target, int at, int length) {
        int held = Math.min(length, nulls.length);
        System.arraycopy(nulls, 0, target, at, held);
        Arrays.fill(target, at + held, at + length, (byte) 0);
        return at + length;
    }
}
