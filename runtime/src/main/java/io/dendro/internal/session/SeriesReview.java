package io.dendro.internal.session;

import io.dendro.ResultSet;
import io.dendro.error.Context;
import io.dendro.error.SchemaException;
import io.dendro.internal.metadata.AnswerColumn;
import io.dendro.model.DataType;
import io.dendro.model.InvalidPathException;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import io.dendro.model.SeriesName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the series that devices should have with those that they have. A series of another type is found here, before
 * a row is sent: a server may lose the other values of a row of which it refuses one (seen on 2.0.1-beta for aligned
 * devices whose rows are all on disk).
 */
final class SeriesReview {

    /**
     * What a device has.
     *
     * @param types by the names of the series
     * @param aliases the names of the series by their aliases
     */
    private record Existing(Map<String, String> types, Map<String, String> aliases) {

        static final Existing NOTHING = new Existing(Map.of(), Map.of());

        static Existing nothingYet() {
            return new Existing(new HashMap<>(), new HashMap<>());
        }
    }

    private final List<MeasurementSchema> wanted;
    private final Map<String, Existing> devices = new HashMap<>();
    private boolean isWhole;

    SeriesReview(List<MeasurementSchema> wanted) {
        this.wanted = wanted;
    }

    /** @param devices a path, or a pattern for several */
    static String sql(String devices) {
        return "SHOW TIMESERIES " + devices + ".*";
    }

    /**
     * Notes which series there are.
     *
     * @param shown the answer to {@link #sql}
     * @param most how many it tells of at most
     */
    void read(ResultSet shown, int most) {
        int path = AnswerColumn.of(shown, "Timeseries");
        int type = AnswerColumn.of(shown, "DataType");
        int alias = AnswerColumn.of(shown, "Alias");
        int count = 0;
        while (shown.next()) {
            count++;
            try {
                SeriesName series = SeriesName.parse(String.valueOf(shown.getText(path)));
                Existing device = existing(series.device().text());
                String name = series.measurement().raw();
                device.types().put(name, String.valueOf(shown.getText(type)));
                String other = shown.getText(alias);
                if (other != null) {
                    device.aliases().put(NodeName.parse(other).raw(), name);
                }
            } catch (InvalidPathException foreign) {
                // Other clients can make names that Dendro never writes, so it is none of those wanted.
            }
        }
        isWhole = count < most;
    }

    private Existing existing(String device) {
        Existing known = devices.get(device);
        if (known == null) {
            known = Existing.nothingYet();
            devices.put(device, known);
        }
        return known;
    }

    /** Whether all was seen; else devices may have more series than it seems. */
    boolean isWhole() {
        return isWhole;
    }

    /** Those of which it was seen that they lack none. */
    List<String> complete() {
        return devices.keySet().stream().filter(this::isComplete).toList();
    }

    private boolean isComplete(String device) {
        try {
            return missing(device).isEmpty();
        } catch (SchemaException e) {
            return false;
        }
    }

    /**
     * The series that a device lacks, or all if it may lack some.
     *
     * @param device in the form of the server
     * @throws SchemaException if a series exists with another type
     */
    List<MeasurementSchema> missing(String device) {
        Existing existing = devices.getOrDefault(device, Existing.NOTHING);
        List<MeasurementSchema> missing = new ArrayList<>();
        for (MeasurementSchema series : wanted) {
            String actual = existing.types().get(series.name());
            String other = existing.aliases().get(series.name());
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
            if (actual == null) {
                missing.add(series);
            }
        }
        return missing.isEmpty() || isWhole ? missing : wanted;
    }

    private static boolean isSame(String actual, DataType wanted) {
        return actual.equals(wanted.name()) || (isText(actual) && isText(wanted.name()));
    }

    private static boolean isText(String type) {
        return type.equals(DataType.TEXT.name()) || type.equals(DataType.STRING.name());
    }
}
