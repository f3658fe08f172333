package io.dendro.internal.wire;

import io.dendro.TimePrecision;
import io.dendro.model.DataType;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/** The values of one record as the server reads them: of each the code of its type, then the value. Not thread-safe. */
public final class RecordValues {

    private static final int INITIAL_SIZE = 64;

    private final TimePrecision precision;
    private byte[] bytes = new byte[INITIAL_SIZE];
    private int size;

    /**
     * No values yet.
     *
     * @param precision that of values that are instants
     */
    public RecordValues(TimePrecision precision) {
        this.precision = precision;
    }

    /**
     * Adds a value of the Java type that belongs to its data type.
     *
     * @throws IllegalArgumentException if the server cannot hold it
     * @throws java.time.DateTimeException if it is an instant that the precision cannot hold
     */
    public void add(String measurement, DataType type, Object value) {
        putByte(type.code());
        switch (type) {
            case BOOLEAN -> putByte((byte) ((Boolean) value ? 1 : 0));
            case INT32 -> putInt((Integer) value);
            case INT64 -> putLong((Long) value);
            case FLOAT -> putInt(Float.floatToRawIntBits((Float) value));
            case DOUBLE -> putLong(Double.doubleToRawLongBits((Double) value));
            case TEXT, STRING -> putText((String) value, measurement);
            case TIMESTAMP -> putLong(precision.exactValue((Instant) value));
            case DATE -> putInt(CalendarDay.number((LocalDate) value, measurement));
            case BLOB -> putBytes((byte[]) value);
        }
    }

    /** All values; what is added later is not in it. */
    public ByteBuffer encoded() {
        return ByteBuffer.wrap(Arrays.copyOf(bytes, size));
    }

    // Making room may replace the array, so it comes first.
    private void putByte(byte value) {
        int at = room(1);
        bytes[at] = value;
    }

    private void putInt(int value) {
        int at = room(Integer.BYTES);
        BigEndian.putInt(bytes, at, value);
    }

    private void putLong(long value) {
        int at = room(Long.BYTES);
        BigEndian.putLong(bytes, at, value);
    }

    private void putBytes(byte[] value) {
        putInt(value.length);
        int at = room(value.length);
        System.arraycopy(value, 0, bytes, at, value.length);
    }

    private void putText(String value, String measurement) {
        int length = room(Integer.BYTES);
        int start = size;
        size = room((long) Utf8.LONGEST * value.length());
        try {
            size = Utf8.put(value, 0, bytes, start);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("measurement " + measurement + ": " + e.getMessage(), e);
        }
        BigEndian.putInt(bytes, length, size - start);
    }

    /** Makes room for so many bytes and returns where it begins. */
    private int room(long more) {
        int at = size;
        long end = at + more;
        if (end > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("the values of a record exceed 2 GiB; write fewer of them at once");
        }
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(end, 2L * bytes.length)));
        }
        size = (int) end;
        return at;
    }
}
