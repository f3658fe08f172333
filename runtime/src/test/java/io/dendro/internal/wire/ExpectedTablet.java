package io.dendro.internal.wire;

import io.dendro.model.DataType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server expects of a tablet, written down cell by cell: slow, plain, and apart from the code under test. */
final class ExpectedTablet {

    private ExpectedTablet() {}

    static byte[] times(long... times) {
        ByteBuffer buffer = ByteBuffer.allocate(times.length * 8);
        Arrays.stream(times).forEach(buffer::putLong);
        return buffer.array();
    }

    static byte[] values(Cells... columns) {
        return values(List.of(columns));
    }

    static byte[] values(List<Cells> columns) {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 20);
        for (Cells column : columns) {
            for (Object value : column.values()) {
                putCell(buffer, column.type(), value);
            }
        }
        if (columns.stream().anyMatch(Cells::hasNull)) {
            columns.forEach(column -> putNulls(buffer, column));
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    private static void putCell(ByteBuffer buffer, DataType type, @Nullable Object value) {
        switch (type) {
            case BOOLEAN -> buffer.put((byte) (Boolean.TRUE.equals(value) ? 1 : 0));
            case INT32 -> buffer.putInt(value == null ? 0 : (Integer) value);
            case INT64, TIMESTAMP -> buffer.putLong(value == null ? 0 : (Long) value);
            case FLOAT -> buffer.putFloat(value == null ? 0 : (Float) value);
            case DOUBLE -> buffer.putDouble(value == null ? 0 : (Double) value);
            case DATE -> buffer.putInt(value == null ? 0 : yearMonthDay((LocalDate) value));
            case TEXT, STRING ->
                putBytes(buffer, (value == null ? "" : (String) value).getBytes(StandardCharsets.UTF_8));
            case BLOB -> putBytes(buffer, value == null ? new byte[0] : (byte[]) value);
        }
    }

    private static int yearMonthDay(LocalDate date) {
        return Integer.parseInt(date.toString().replace("-", ""));
    }

    private static void putBytes(ByteBuffer buffer, byte[] bytes) {
        buffer.putInt(bytes.length).put(bytes);
    }

    /** Flag, then one bit a row, lowest first; the bitmap has a byte more than needed when the rows fill bytes. */
    private static void putNulls(ByteBuffer buffer, Cells column) {
        if (!column.hasNull()) {
            buffer.put((byte) 0);
            return;
        }
        buffer.put((byte) 1);
        byte[] bitmap = new byte[column.rows() / 8 + 1];
        for (int row = 0; row < column.rows(); row++) {
            if (column.values()[row] == null) {
                bitmap[row / 8] |= (byte) (1 << row % 8);
            }
        }
        buffer.put(bitmap);
    }
}
