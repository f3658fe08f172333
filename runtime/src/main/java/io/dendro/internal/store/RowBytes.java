package io.dendro.internal.store;

import io.dendro.Tablet;
import io.dendro.internal.wire.BigEndian;
import io.dendro.internal.wire.CalendarDay;
import io.dendro.internal.wire.Utf8;
import io.dendro.model.MeasurementSchema;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A tablet of one row, as a store keeps it: the time, the device, and of each value the number of its column, and its bytes.
 * Starting a row forgets the one before. Not thread-safe.
 */
public final class RowBytes implements Tablet {

    private static final int INITIAL_SIZE = 256;

    private final List<MeasurementSchema> columns;
    private String device = "";
    private byte[] deviceBytes = {};
    private byte[] bytes = new byte[INITIAL_SIZE];
    private int size;

    /** @param columns not more than 65,535 */
    public RowBytes(List<MeasurementSchema> columns) {
        this.columns = List.copyOf(columns);
    }

    /** The row as it is now. */
    public byte[] encoded() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public String device() {
        return device;
    }

    @Override
    public List<MeasurementSchema> columns() {
        return columns;
    }

    @Override
    public int rows() {
        return size == 0 ? 0 : 1;
    }

    @Override
    public int bytes() {
        return size;
    }

    @Override
    public void clear(String newDevice) {
        size = 0;
        if (!device.equals(newDevice)) {
            device = newDevice;
            deviceBytes = newDevice.getBytes(StandardCharsets.UTF_8);
        }
    }

    @Override
    public void addRow(long time) {
        size = 0;
        BigEndian.putLong(bytes, place(Long.BYTES), time);
        append(deviceBytes);
    }

    @Override
    public int[] emptyRows() {
        return new int[size == Long.BYTES + Integer.BYTES + deviceBytes.length ? 1 : 0];
    }

    /** Makes room for so many bytes and returns where it begins; the array may be another one then. */
    private int place(int length) {
        int at = size;
        int end = Math.addExact(at, length);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, (int) Math.min(Integer.MAX_VALUE - 8, 2L * bytes.length)));
        }
        size = end;
        return at;
    }

    private void append(byte[] value) {
        int at = place(Integer.BYTES + value.length);
        BigEndian.putInt(bytes, at, value.length);
        System.arraycopy(value, 0, bytes, at + Integer.BYTES, value.length);
    }

    private int cell(int column, int length) {
        int at = place(Short.BYTES + length);
        bytes[at] = (byte) (column >> 8);
        bytes[at + 1] = (byte) column;
        return at + Short.BYTES;
    }

    @Override
    public void putBoolean(int column, boolean value) {
        int at = cell(column, 1);
        bytes[at] = (byte) (value ? 1 : 0);
    }

    @Override
    public void putInt(int column, int value) {
        int at = cell(column, Integer.BYTES);
        BigEndian.putInt(bytes, at, value);
    }

    @Override
    public void putLong(int column, long value) {
        int at = cell(column, Long.BYTES);
        BigEndian.putLong(bytes, at, value);
    }

    @Override
    public void putFloat(int column, float value) {
        putInt(column, Float.floatToRawIntBits(value));
    }

    @Override
    public void putDouble(int column, double value) {
        putLong(column, Double.doubleToRawLongBits(value));
    }

    @Override
    public void putDate(int column, LocalDate value) {
        putInt(column, CalendarDay.number(value, columns.get(column).name()));
    }

    @Override
    public void putText(int column, String value) {
        int length = cell(column, Integer.BYTES);
        int start = place(Math.multiplyExact(Utf8.LONGEST, value.length()));
        try {
            size = Utf8.put(value, 0, bytes, start);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "measurement " + columns.get(column).name() + ": " + e.getMessage(), e);
        }
        BigEndian.putInt(bytes, length, size - start);
    }

    @Override
    public void putBytes(int column, byte[] value) {
        cell(column, 0);
        append(value);
    }
}
