package io.dendro.internal.wire;

import io.dendro.Alignment;
import io.dendro.Tablet;
import io.dendro.model.MeasurementSchema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A tablet whose columns are kept in the wire's form, so that sending it is one copy. */
public final class TabletBuffer implements Tablet {

    private static final int[] NONE = {};

    private final List<MeasurementSchema> schema;
    private final Alignment alignment;
    private final TabletColumns encodedColumns;
    private final ColumnBuffer[] columns;
    private final int rowOverhead;
    private String device = "";
    private byte[] times = new byte[ColumnBuffer.INITIAL_ROWS * Long.BYTES];
    private long last = Long.MIN_VALUE;
    private int rows;
    private int variableBytes;

    public TabletBuffer(List<MeasurementSchema> schema, Alignment alignment) {
        this.schema = List.copyOf(schema);
        this.alignment = alignment;
        this.encodedColumns = new TabletColumns(schema);
        this.columns = new ColumnBuffer[schema.size()];
        int rowOverhead = Long.BYTES;
        for (int i = 0; i < columns.length; i++) {
            MeasurementSchema column = schema.get(i);
            columns[i] = new ColumnBuffer(column.name(), column.type());
            rowOverhead +=
                    column.type().width() == 0 ? Integer.BYTES : column.type().width();
        }
        this.rowOverhead = rowOverhead;
    }

    @Override
    public String device() {
        return device;
    }

    @Override
    public List<MeasurementSchema> columns() {
        return schema;
    }

    public Alignment alignment() {
        return alignment;
    }

    TabletColumns encodedColumns() {
        return encodedColumns;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int bytes() {
        return rows * rowOverhead + variableBytes;
    }

    @Override
    public void clear(String device) {
        this.device = device;
        last = Long.MIN_VALUE;
        rows = 0;
        variableBytes = 0;
        for (ColumnBuffer column : columns) {
            column.clear();
        }
    }

    @Override
    public void addRow(long time) {
        if (time < last) {
            throw new IllegalArgumentException("row " + rows + " at time " + time + " comes after a row at time " + last
                    + "; rows of a tablet must ascend in time");
        }
        int at = rows * Long.BYTES;
        if (at == times.length) {
            growTo(2 * rows);
        }
        BigEndian.putLong(times, at, time);
        last = time;
        rows++;
    }

    @Override
    public int[] emptyRows() {
        for (ColumnBuffer column : columns) {
            if (column.isComplete(rows)) {
                return NONE;
            }
        }
        return IntStream.range(0, rows).filter(this::isEmpty).toArray();
    }

    private boolean isEmpty(int row) {
        for (ColumnBuffer column : columns) {
            if (!column.isNull(row)) {
                return false;
            }
        }
        return true;
    }

    private void growTo(int capacity) {
        times = Arrays.copyOf(times, capacity * Long.BYTES);
        for (ColumnBuffer column : columns) {
            column.reserve(capacity);
        }
    }

    @Override
    public void putNull(int column) {
        columns[column].putNull(rows - 1);
    }

    @Override
    public void putBoolean(int column, boolean value) {
        columns[column].putBoolean(rows - 1, value);
    }

    @Override
    public void putInt(int column, int value) {
        columns[column].putInt(rows - 1, value);
    }

    @Override
    public void putLong(int column, long value) {
        columns[column].putLong(rows - 1, value);
    }

    @Override
    public void putFloat(int column, float value) {
        columns[column].putFloat(rows - 1, value);
    }

    @Override
    public void putDouble(int column, double value) {
        columns[column].putDouble(rows - 1, value);
    }

    @Override
    public void putText(int column, String value) {
        variableBytes += columns[column].putText(rows - 1, value);
    }

    @Override
    public void putBytes(int column, byte[] value) {
        columns[column].putBytes(rows - 1, value);
        variableBytes += value.length;
    }

    @Override
    public void putDate(int column, LocalDate value) {
        columns[column].putDate(
                rows - 1, CalendarDay.number(value, schema.get(column).name()));
    }

    /** Copies all rows into the wire's form. */
    public void encodeInto(EncodedTablet target) {
        if (device.isEmpty()) {
            throw new IllegalStateException(
                    "the tablet has rows and no device; call clear(device) before the first row");
        }
        int bitmap = rows / 8 + 1;
        long size = 0;
        boolean hasNull = false;
        for (ColumnBuffer column : columns) {
            column.finish(rows);
            size += column.size() + 1L + bitmap;
            hasNull |= column.hasNull();
        }
        int at = target.begin(this, size);
        for (ColumnBuffer column : columns) {
            at = column.copyTo(target.room(), at);
        }
        target.finish(hasNull ? putBitmaps(target.room(), at, bitmap) : at, times);
    }

    private int putBitmaps(byte[] values, int start, int bitmap) {
        int at = start;
        for (ColumnBuffer column : columns) {
            values[at++] = (byte) (column.hasNull() ? 1 : 0);
            if (column.hasNull()) {
                at = column.copyNullsTo(values, at, bitmap);
            }
        }
        return at;
    }
}
