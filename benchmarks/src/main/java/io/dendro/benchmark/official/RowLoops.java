package io.dendro.benchmark.official;

import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.SparseReading;
import java.util.List;
import java.util.function.Consumer;
import org.apache.iotdb.isession.SessionDataSet;
import org.apache.tsfile.read.common.Field;
import org.apache.tsfile.read.common.RowRecord;
import org.jspecify.annotations.Nullable;

/** The two ways in which users of the official client make objects of a result. */
public final class RowLoops {

    /** Reads a result to its end. */
    @FunctionalInterface
    public interface RowLoop<E> {
        void read(SessionDataSet result, Consumer<E> rows) throws Exception;
    }

    private RowLoops() {}

    /** As the client's manual shows it: a record of fields for each row. */
    public static void byRowRecord(SessionDataSet result, Consumer<Reading> rows) throws Exception {
        Device device = new Device();
        while (result.hasNext()) {
            RowRecord row = result.next();
            List<Field> fields = row.getFields();
            device.take(fields.get(0).getStringValue());
            rows.accept(new Reading(
                    row.getTimestamp(),
                    device.profile,
                    device.machine,
                    fields.get(1).getFloatV(),
                    fields.get(2).getDoubleV(),
                    fields.get(3).getIntV(),
                    fields.get(4).getLongV(),
                    fields.get(5).getBoolV(),
                    fields.get(6).getStringValue()));
        }
    }

    /** The fastest way: the iterator, by the indexes of columns. The time is column 1. */
    public static void byIndex(SessionDataSet result, Consumer<Reading> rows) throws Exception {
        Device device = new Device();
        SessionDataSet.DataIterator row = result.iterator();
        while (row.next()) {
            device.take(row.getString(2));
            rows.accept(new Reading(
                    row.getLong(1),
                    device.profile,
                    device.machine,
                    row.getFloat(3),
                    row.getDouble(4),
                    row.getInt(5),
                    row.getLong(6),
                    row.getBoolean(7),
                    row.getString(8)));
        }
    }

    /** {@link #byRowRecord} where a pressure may be missing. */
    public static void sparseByRowRecord(SessionDataSet result, Consumer<SparseReading> rows) throws Exception {
        Device device = new Device();
        while (result.hasNext()) {
            RowRecord row = result.next();
            List<Field> fields = row.getFields();
            device.take(fields.get(0).getStringValue());
            rows.accept(new SparseReading(
                    row.getTimestamp(),
                    device.profile,
                    device.machine,
                    fields.get(1).getFloatV(),
                    pressure(fields.get(2)),
                    fields.get(3).getIntV(),
                    fields.get(4).getLongV(),
                    fields.get(5).getBoolV(),
                    fields.get(6).getStringValue()));
        }
    }

    private static @Nullable Double pressure(@Nullable Field field) {
        return field == null || field.getDataType() == null ? null : field.getDoubleV();
    }

    /** {@link #byIndex} where a pressure may be missing. */
    public static void sparseByIndex(SessionDataSet result, Consumer<SparseReading> rows) throws Exception {
        Device device = new Device();
        SessionDataSet.DataIterator row = result.iterator();
        while (row.next()) {
            device.take(row.getString(2));
            rows.accept(new SparseReading(
                    row.getLong(1),
                    device.profile,
                    device.machine,
                    row.getFloat(3),
                    row.isNull(4) ? null : row.getDouble(4),
                    row.getInt(5),
                    row.getLong(6),
                    row.getBoolean(7),
                    row.getString(8)));
        }
    }

    /** The nodes of the device whose rows are being read; parsed when the device changes, as a careful user would. */
    private static final class Device {
        private String path = "";
        private String profile = "";
        private String machine = "";

        void take(String next) {
            if (!next.equals(path)) {
                String[] nodes = next.split("\\.", -1);
                path = next;
                profile = nodes[2];
                machine = nodes[3];
            }
        }
    }
}
