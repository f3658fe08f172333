package io.dendro;

import io.dendro.annotation.DevicePath;
import io.dendro.model.DeviceName;
import io.dendro.model.NodeName;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of one device, whose values are texts that the server reads. Immutable.
 *
 * <p>A text is read as the type of its series. Of a series that does not exist the server guesses the type: DOUBLE for
 * numbers, BOOLEAN for {@code true} and {@code false}, TEXT for all else. Create series first whose types matter.
 *
 * @param device its path, with quotes where needed
 * @param time when the row was
 * @param values texts by measurements, whose names are as they are, not quoted
 */
public record StringRecord(String device, Instant time, Map<String, String> values) {

    /**
     * Checks the path and the names.
     *
     * @throws IllegalArgumentException if the path is not that of a device, or a name not legal
     */
    public StringRecord {
        device = DeviceName.parse(device).text();
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        values.keySet().forEach(NodeName::quote);
    }

    /** A row without values yet. */
    public static StringRecord of(@DevicePath String device, Instant time) {
        return new StringRecord(device, time, Map.of());
    }

    /**
     * The same row with a further value. For very many, the constructor takes them all at once.
     *
     * @param value null for none in this row
     * @throws IllegalArgumentException if the measurement has a value
     */
    public StringRecord with(String measurement, @Nullable String value) {
        if (values.containsKey(measurement)) {
            throw new IllegalArgumentException("measurement " + measurement + " of device " + device
                    + " has two values at " + time + "; give it one");
        }
        Map<String, String> more = new LinkedHashMap<>(values);
        if (value != null) {
            more.put(measurement, value);
        }
        return new StringRecord(device, time, more);
    }
}
