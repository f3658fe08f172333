package io.dendro.internal.wire;

import io.dendro.model.DataType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Writes result blocks as the server does, from the protocol's description and apart from the code under test. */
public final class TestBlock {

    /** How a column is laid out. */
    public enum Form {
        ARRAY,
        /** One cell, the first, that stands for all rows. */
        RUN_LENGTH,
        /** The distinct cells, null among them, and an index into them for each row. */
        DICTIONARY
    }

    private final ByteBuffer types = ByteBuffer.allocate(1 << 10);
    private final ByteBuffer encodings = ByteBuffer.allocate(1 << 10);
    private final ByteBuffer cells = ByteBuffer.allocate(1 << 20);
    private final int rows;

    private TestBlock(Cells times, Form form) {
        rows = times.rows();
        putColumn(times, form);
    }

    /** A block of rows at the times 0, 1, 2, ... */
    public static TestBlock ofRows(int rows) {
        return ofTimes(LongStream.range(0, rows).toArray());
    }

    public static TestBlock ofTimes(long... times) {
        return new TestBlock(
                new Cells(DataType.INT64, Arrays.stream(times).boxed().toArray()), Form.ARRAY);
    }

    /** A block as table queries have it: one time that means nothing. */
    static TestBlock withoutTimes(int rows) {
        Object[] zeros = new Object[rows];
        Arrays.fill(zeros, 0L);
        return new TestBlock(new Cells(DataType.INT64, zeros), Form.RUN_LENGTH);
    }

    public TestBlock with(Cells column) {
        return with(column, Form.ARRAY);
    }

    public TestBlock with(Cells column, Form form) {
        types.put(column.type().physical().code());
        putColumn(column, form);
        return this;
    }

    public byte[] bytes() {
        ByteBuffer block = ByteBuffer.allocate(8 + types.position() + encodings.position() + cells.position());
        block.putInt(types.position()).put(types.array(), 0, types.position());
        block.putInt(rows);
        block.put(encodings.array(), 0, encodings.position());
        return block.put(cells.array(), 0, cells.position()).array();
    }

    private static byte encoding(DataType type) {
        return switch (type) {
            case BOOLEAN -> 0;
            case INT32, FLOAT, DATE -> 1;
            case INT64, DOUBLE, TIMESTAMP -> 2;
            case TEXT, STRING, BLOB -> 3;
        };
    }

    private void putColumn(Cells column, Form form) {
        switch (form) {
            case ARRAY -> {
                encodings.put(encoding(column.type()));
                putArray(column.type(), column.values());
            }
            case RUN_LENGTH -> {
                encodings.put((byte) 4);
                cells.put(encoding(column.type()));
                putArray(column.type(), column.values()[0]);
            }
            case DICTIONARY -> {
                encodings.put((byte) 5);
                putDictionary(column);
            }
        }
    }

    private void putDictionary(Cells column) {
        List<@Nullable Object> distinct =
                new ArrayList<>(Arrays.stream(column.values()).distinct().toList());
        cells.put(encoding(column.type())).putInt(distinct.size());
        putArray(column.type(), distinct.toArray());
        cells.putInt(column.rows());
        Arrays.stream(column.values()).forEach(value -> cells.putInt(distinct.indexOf(value)));
    }

    private void putArray(DataType type, @Nullable Object... values) {
        boolean[] nulls = new boolean[values.length];
        boolean[] truths = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            nulls[i] = values[i] == null;
            truths[i] = Boolean.TRUE.equals(values[i]);
        }
        boolean mayHaveNull = Arrays.stream(values).anyMatch(value -> value == null);
        cells.put((byte) (mayHaveNull ? 1 : 0));
        if (mayHaveNull) {
            putBits(nulls);
        }
        if (type == DataType.BOOLEAN) {
            putBits(truths);
        } else {
            Arrays.stream(values).filter(value -> value != null).forEach(this::putCell);
        }
    }

    /** Highest bit first, as many bytes as needed. */
    private void putBits(boolean[] bits) {
        byte[] bytes = new byte[bits.length / 8 + (bits.length % 8 == 0 ? 0 : 1)];
        for (int i = 0; i < bits.length; i++) {
            if (bits[i]) {
                bytes[i / 8] |= (byte) (1 << 7 - i % 8);
            }
        }
        cells.put(bytes);
    }

    private void putCell(Object value) {
        if (value instanceof Integer number) {
            cells.putInt(number);
        } else if (value instanceof Long number) {
            cells.putLong(number);
        } else if (value instanceof Float number) {
            cells.putFloat(number);
        } else if (value instanceof Double number) {
            cells.putDouble(number);
        } else if (value instanceof LocalDate date) {
            cells.putInt(Integer.parseInt(date.toString().replace("-", "")));
        } else {
            byte[] bytes = value instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) value;
            cells.putInt(bytes.length).put(bytes);
        }
    }
}
