package io.dendro.benchmark.official;

import io.dendro.benchmark.workload.Profile;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.SparseReading;
import io.dendro.benchmark.workload.Workload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.tsfile.enums.TSDataType;
import org.apache.tsfile.utils.Binary;
import org.apache.tsfile.write.record.Tablet;
import org.apache.tsfile.write.schema.IMeasurementSchema;
import org.apache.tsfile.write.schema.MeasurementSchema;

/** The official client's tablets, and the two ways in which its users fill them: a value at a time by name, or arrays. */
public final class Tablets {

    /** Puts one reading into a row of a tablet. */
    @FunctionalInterface
    public interface Filler<E> {
        void fill(Tablet tablet, int row, E reading);
    }

    static final List<String> NAMES = List.of("temperature", "pressure", "rpm", "counter", "running", "state");
    static final List<TSDataType> TYPES = List.of(
            TSDataType.FLOAT,
            TSDataType.DOUBLE,
            TSDataType.INT32,
            TSDataType.INT64,
            TSDataType.BOOLEAN,
            TSDataType.STRING);

    private static final int PRESSURE = 1;

    private Tablets() {}

    public static Tablet create(Profile profile, String machine, int rows) {
        List<IMeasurementSchema> schemas = List.of(
                new MeasurementSchema(NAMES.get(0), TYPES.get(0)),
                new MeasurementSchema(NAMES.get(1), TYPES.get(1)),
                new MeasurementSchema(NAMES.get(2), TYPES.get(2)),
                new MeasurementSchema(NAMES.get(3), TYPES.get(3)),
                new MeasurementSchema(NAMES.get(4), TYPES.get(4)),
                new MeasurementSchema(NAMES.get(5), TYPES.get(5)));
        return new Tablet(Workload.device(profile, machine), schemas, rows);
    }

    static List<Object> values(Reading reading) {
        return List.of(
                reading.temperature(),
                reading.pressure(),
                reading.rpm(),
                reading.counter(),
                reading.running(),
                reading.state());
    }

    /** As the client's manual shows it: each value by the name of its measurement. */
    public static void byName(Tablet tablet, int row, Reading reading) {
        tablet.addTimestamp(row, reading.time());
        tablet.addValue("temperature", row, reading.temperature());
        tablet.addValue("pressure", row, reading.pressure());
        tablet.addValue("rpm", row, reading.rpm());
        tablet.addValue("counter", row, reading.counter());
        tablet.addValue("running", row, reading.running());
        tablet.addValue("state", row, reading.state());
    }

    /** The fastest way: into the tablet's arrays. */
    public static void intoArrays(Tablet tablet, int row, Reading reading) {
        Object[] columns = tablet.getValues();
        tablet.getTimestamps()[row] = reading.time();
        ((float[]) columns[0])[row] = reading.temperature();
        ((double[]) columns[PRESSURE])[row] = reading.pressure();
        ((int[]) columns[2])[row] = reading.rpm();
        ((long[]) columns[3])[row] = reading.counter();
        ((boolean[]) columns[4])[row] = reading.running();
        ((Binary[]) columns[5])[row] = new Binary(reading.state(), StandardCharsets.UTF_8);
        tablet.setRowSize(row + 1);
    }

    /** {@link #byName} where a pressure may be missing. */
    public static void sparseByName(Tablet tablet, int row, SparseReading reading) {
        tablet.addTimestamp(row, reading.time());
        tablet.addValue("temperature", row, reading.temperature());
        tablet.addValue("pressure", row, reading.pressure());
        tablet.addValue("rpm", row, reading.rpm());
        tablet.addValue("counter", row, reading.counter());
        tablet.addValue("running", row, reading.running());
        tablet.addValue("state", row, reading.state());
    }

    /** {@link #intoArrays} where a pressure may be missing; nulls are marked by hand. */
    public static void sparseIntoArrays(Tablet tablet, int row, SparseReading reading) {
        Object[] columns = tablet.getValues();
        tablet.getTimestamps()[row] = reading.time();
        ((float[]) columns[0])[row] = reading.temperature();
        Double pressure = reading.pressure();
        if (pressure == null) {
            markNull(tablet, row);
        } else {
            ((double[]) columns[PRESSURE])[row] = pressure;
        }
        ((int[]) columns[2])[row] = reading.rpm();
        ((long[]) columns[3])[row] = reading.counter();
        ((boolean[]) columns[4])[row] = reading.running();
        ((Binary[]) columns[5])[row] = new Binary(reading.state(), StandardCharsets.UTF_8);
        tablet.setRowSize(row + 1);
    }

    private static void markNull(Tablet tablet, int row) {
        if (tablet.getBitMaps() == null) {
            tablet.initBitMaps();
        }
        tablet.getBitMaps()[PRESSURE].mark(row);
    }
}
