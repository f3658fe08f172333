package io.dendro.internal.session;

import io.dendro.ResultSet;
import io.dendro.error.Context;
import io.dendro.error.SchemaException;
import io.dendro.model.DataType;
import io.dendro.model.DevicePath;
import io.dendro.model.InvalidPathException;
import io.dendro.model.MeasurementSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the series that a device should have with those that it has. A series of another type is found here, before
 * a row is sent: a server may lose the other values of a row of which it refuses one (seen on 2.0.1-beta for aligned
 * devices whose rows are all on disk).
 */
record SeriesReview(String device, List<MeasurementSchema> wanted) {

    String sql() {
        return "SHOW TIMESERIES " + device + ".*";
    }

    /**
     * The series that the device lacks.
     *
     * @param shown the answer to {@link #sql()}
     * @throws SchemaException if a series exists with another type
     */
    List<MeasurementSchema> missing(ResultSet shown) {
        Map<String, String> existing = existing(shown);
        for (MeasurementSchema series : wanted) {
            String actual = existing.get(series.name());
            if (actual != null && !isSame(actual, series.type())) {
                throw new SchemaException(
                        "measurement " + series.name() + " is " + actual + " on the server and " + series.type()
                                + " here, so no row of this device was sent; change the type here, or delete the series there",
                        Context.ofDevice(device),
                        null);
            }
        }
        return wanted.stream()
                .filter(series -> !existing.containsKey(series.name()))
                .toList();
    }

    private static Map<String, String> existing(ResultSet shown) {
        int path = shown.column("Timeseries");
        int type = shown.column("DataType");
        Map<String, String> existing = new HashMap<>();
        while (shown.next()) {
            put(existing, String.valueOf(shown.getText(path)), String.valueOf(shown.getText(type)));
        }
        return existing;
    }

    private static void put(Map<String, String> existing, String path, String type) {
        try {
            List<String> nodes = DevicePath.parse(path).nodes();
            existing.put(nodes.get(nodes.size() - 1), type);
        } catch (InvalidPathException foreign) {
            // Other clients can make names that Dendro never writes, so it is none of those wanted.
        }
    }

    private static boolean isSame(String actual, DataType wanted) {
        return actual.equals(wanted.name()) || (isText(actual) && isText(wanted.name()));
    }

    private static boolean isText(String type) {
        return type.equals(DataType.TEXT.name()) || type.equals(DataType.STRING.name());
    }
}
