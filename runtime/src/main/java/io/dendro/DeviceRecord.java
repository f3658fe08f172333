package io.dendro;

import io.dendro.annotation.DevicePath;
import io.dendro.model.DataType;
import io.dendro.model.DeviceName;
import io.dendro.model.NodeName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of one device, whose measurements each have a name and a type. Immutable.
 *
 * <pre>{@code
 * DeviceRecord.of("root.factory.m7", Instant.now())
 *         .with("temperature", DataType.FLOAT, 21.5f)
 *         .with("state", DataType.STRING, "RUNNING")
 * }</pre>
 *
 * <p>The type is said, and never guessed from the value: of a series that is new to the server it becomes the type, of one
 * that exists it must fit.
 *
 * @param device its path, with quotes where needed
 * @param time when the row was
 * @param values no two of one measurement
 */
public record DeviceRecord(String device, Instant time, List<Value> values) {

    /**
     * Checks the path and the names.
     *
     * @throws IllegalArgumentException if the path is not that of a device, or two values are of one measurement
     */
    public DeviceRecord {
        device = DeviceName.parse(device).text();
        values = List.copyOf(values);
        Set<String> names = new HashSet<>();
        for (Value value : values) {
            if (!names.add(value.measurement())) {
                throw new IllegalArgumentException("measurement " + value.measurement() + " of device " + device
                        + " has two values at " + time + "; give it one");
            }
        }
    }

    /** A row without values yet. */
    public static DeviceRecord of(@DevicePath String device, Instant time) {
        return new DeviceRecord(device, time, List.of());
    }

    /**
     * The same row with a further value. For very many, the constructor takes them all at once.
     *
     * @param value null for none in this row
     * @throws IllegalArgumentException if the value is not of the Java type of its data type; see {@link Value}
     */
    public DeviceRecord with(String measurement, DataType type, @Nullable Object value) {
        return new DeviceRecord(
                device,
                time,
                Stream.concat(values.stream(), Stream.of(new Value(measurement, type, value)))
                        .toList());
    }

    /**
     * The value of one measurement.
     *
     * @param measurement its name as it is, not quoted
     * @param type BOOLEAN takes a Boolean, INT32 an Integer, INT64 a Long, FLOAT a Float, DOUBLE a Double, TEXT and STRING a
     *     String, BLOB a byte[], DATE a {@link LocalDate} and TIMESTAMP an {@link Instant}
     * @param value null for none
     */
    public record Value(String measurement, DataType type, @Nullable Object value) {

        /**
         * Checks the name, and the value's Java type.
         *
         * @throws IllegalArgumentException if the name is not legal, or the value not of the Java type of its data type
         */
        public Value {
            measurement = NodeName.of(measurement).raw();
            if (value != null && !javaType(type).isInstance(value)) {
                throw new IllegalArgumentException("measurement " + measurement + " is to be of type " + type
                        + ", which takes a " + javaType(type).getSimpleName() + ", not a "
                        + value.getClass().getSimpleName());
            }
        }

        private static Class<?> javaType(DataType type) {
            return switch (type) {
                case BOOLEAN -> Boolean.class;
                case INT32 -> Integer.class;
                case INT64 -> Long.class;
                case FLOAT -> Float.class;
                case DOUBLE -> Double.class;
                case TEXT, STRING -> String.class;
                case TIMESTAMP -> Instant.class;
                case DATE -> LocalDate.class;
                case BLOB -> byte[].class;
            };
        }
    }
}
