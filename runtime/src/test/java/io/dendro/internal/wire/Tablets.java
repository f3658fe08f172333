package io.dendro.internal.wire;

import io.dendro.Alignment;
import io.dendro.Tablet;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Fills tablets for tests. */
final class Tablets {

    static final String DEVICE = "root.test.d1";

    private Tablets() {}

    /** A tablet with a column {@code m0}, {@code m1}, ... of each type, ready for its first row. */
    static TabletBuffer of(DataType... types) {
        List<MeasurementSchema> schema = new ArrayList<>();
        for (DataType type : types) {
            schema.add(MeasurementSchema.of("m" + schema.size(), type));
        }
        TabletBuffer tablet = new TabletBuffer(schema, Alignment.ALIGNED);
        tablet.clear(DEVICE);
        return tablet;
    }

    static TabletBuffer of(List<Cells> columns) {
        TabletBuffer tablet = of(columns.stream().map(Cells::type).toArray(DataType[]::new));
        fill(tablet, columns);
        return tablet;
    }

    /** Adds the rows, at the times 0, 1, 2, ... */
    static void fill(Tablet tablet, List<Cells> columns) {
        for (int row = 0; row < columns.get(0).rows(); row++) {
            tablet.addRow(row);
            for (int column = 0; column < columns.size(); column++) {
                Object value = columns.get(column).values()[row];
                if (value != null) {
                    put(tablet, column, columns.get(column).type(), value);
                }
            }
        }
    }

    static void put(Tablet tablet, int column, DataType type, Object value) {
        switch (type) {
            case BOOLEAN -> tablet.putBoolean(column, (Boolean) value);
            case INT32 -> tablet.putInt(column, (Integer) value);
            case INT64, TIMESTAMP -> tablet.putLong(column, (Long) value);
            case FLOAT -> tablet.putFloat(column, (Float) value);
            case DOUBLE -> tablet.putDouble(column, (Double) value);
            case TEXT, STRING -> tablet.putText(column, (String) value);
            case BLOB -> tablet.putBytes(column, (byte[]) value);
            case DATE -> tablet.putDate(column, (LocalDate) value);
        }
    }

    static byte[] times(TabletBuffer tablet) {
        return bytes(encoded(tablet).times());
    }

    static byte[] values(TabletBuffer tablet) {
        return bytes(encoded(tablet).values());
    }

    private static EncodedTablet encoded(TabletBuffer tablet) {
        EncodedTablet encoded = new EncodedTablet();
        tablet.encodeInto(encoded);
        return encoded;
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
