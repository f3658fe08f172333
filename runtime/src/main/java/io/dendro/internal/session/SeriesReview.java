package io.dendro.internal.session;

import io.dendro.ResultSet;
import io.dendro.error.Context;
import io.dendro.error.SchemaException;
import io.dendro.internal.metadata.AnswerColumn;
import io.dendro.model.DataType;
import io.dendro.model.DeviceName;
import io.dendro.model.InvalidPathException;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import java.util.ArrayList;
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
        Map<String, String> existing = new HashMap<>();
        Map<String, String> aliases = new HashMap<>();
        read(shown, existing, aliases);
        for (MeasurementSchema series : wanted) {
            String actual = existing.get(series.name());
            String other = aliases.get(series.name());
            if (actual == null && other != null) {
                throw new SchemaException(
                        "measurement " + series.name() + " is on the server an alias of measurement " + other
                                + ", which would get its values; change the name here, or the alias there",
                        Context.ofDevice(device),
                        null);
            }
            if (actual != null && !isSame(actual, series.type())) {
                throw new SchemaException(
                        "measurement " + series.name() + " is " + actual + " on the server and " + series.type()
                                + " here, so no row of this device was sent; change the type here, or delete the series there",
                        Context.ofDevice(device),
                        null);
            }
        }
        List<MeasurementSchema> missing = new ArrayList<>(wanted);
        missing.removeIf(series -> existing.containsKey(series.name()));
        return missing;
    }

    /** Finds the type of each series, and the series of each alias. */
    private static void read(ResultSet shown, Map<String, String> types, Map<String, String> aliases) {
        int path = AnswerColumn.of(shown, "Timeseries");
        int type = AnswerColumn.of(shown, "DataType");
        int alias = AnswerColumn.of(shown, "Alias");
        while (shown.next()) {
            try {
                List<String> nodes =
                        DeviceName.parse(String.valueOf(shown.getText(path))).nodes();
                String name = nodes.get(nodes.size() - 1);
                types.put(name, String.valueOf(shown.getText(type)));
                String other = shown.getText(alias);
                if (other != null) {
                    aliases.put(NodeName.parse(other).raw(), name);
                }
            } catch (InvalidPathException foreign) {
                // Other clients can make names that Dendro never writes, so it is none of those wanted.
            }
        }
    }

    private static boolean isSame(String actual, DataType wanted) {
        return actual.equals(wanted.name()) || (isText(actual) && isText(wanted.name()));
    }

    private static boolean isText(String type) {
        return type.equals(DataType.TEXT.name()) || type.equals(DataType.STRING.name());
    }
}
