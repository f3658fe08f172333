package io.dendro.internal.store;

import io.dendro.DeviceRecord;
import io.dendro.Tablet;
import io.dendro.TimePrecision;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A row that {@link RowBytes} wrote. Immutable. */
public final class StoredRow {

    private final RowLayout layout;
    private final long time;
    private final String device;
    private final ByteBuffer cells;

    /** Reads a row, whose bytes must not change. */
    StoredRow(RowLayout layout, byte[] bytes) {
        this.layout = layout;
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        this.time = buffer.getLong();
        this.device = text(bytes(buffer));
        this.cells = buffer.slice();
    }

    /** Reads rows. */
    public static List<StoredRow> all(byte[] layout, List<byte[]> rows) {
        RowLayout decoded = RowLayout.decoded(layout);
        return rows.stream().map(row -> new StoredRow(decoded, row)).toList();
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.getInt()];
        buffer.get(bytes);
        return bytes;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public RowLayout layout() {
        return layout;
    }

    public long time() {
        return time;
    }

    /** Its path, with quotes where needed. */
    public String device() {
        return device;
    }

    /** Adds the row to a tablet of its device and columns. */
    public void copyTo(Tablet tablet) {
        tablet.addRow(time);
        ByteBuffer buffer = cells.duplicate();
        while (buffer.hasRemaining()) {
            int column = Short.toUnsignedInt(buffer.getShort());
            switch (layout.columns().get(column).type()) {
                case BOOLEAN -> tablet.putBoolean(column, buffer.get() != 0);
                case INT32 -> tablet.putInt(column, buffer.getInt());
                case INT64, TIMESTAMP -> tablet.putLong(column, buffer.getLong());
                case FLOAT -> tablet.putFloat(column, Float.intBitsToFloat(buffer.getInt()));
                case DOUBLE -> tablet.putDouble(column, Double.longBitsToDouble(buffer.getLong()));
                case DATE -> tablet.putDate(column, date(buffer.getInt()));
                case TEXT, STRING, BLOB -> tablet.putBytes(column, bytes(buffer));
            }
        }
    }

    /** The row with its names and types, for people. */
    public DeviceRecord toRecord() {
        List<DeviceRecord.Value> values = new ArrayList<>();
        ByteBuffer buffer = cells.duplicate();
        while (buffer.hasRemaining()) {
            MeasurementSchema column = layout.columns().get(Short.toUnsignedInt(buffer.getShort()));
            values.add(new DeviceRecord.Value(column.name(), column.type(), value(column.type(), buffer)));
        }
        return new DeviceRecord(device, layout.precision().instant(time), values);
    }

    private Object value(DataType type, ByteBuffer buffer) {
        TimePrecision precision = layout.precision();
        return switch (type) {
            case BOOLEAN -> buffer.get() != 0;
            case INT32 -> buffer.getInt();
            case INT64 -> buffer.getLong();
            case TIMESTAMP -> precision.instant(buffer.getLong());
            case FLOAT -> Float.intBitsToFloat(buffer.getInt());
            case DOUBLE -> Double.longBitsToDouble(buffer.getLong());
            case DATE -> date(buffer.getInt());
            case TEXT, STRING -> text(bytes(buffer));
            case BLOB -> bytes(buffer);
        };
    }

    private static LocalDate date(int number) {
        return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
    }
}
