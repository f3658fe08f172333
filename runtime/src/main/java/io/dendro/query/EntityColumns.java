package io.dendro.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The components of an entity, as queries see them. Immutable.
 *
 * @param time the time of a row
 * @param nodes the path columns, in the order of the template's placeholders
 * @param measurements what is written and read, in the order of the components
 * @param readOnly what is read only: other programs write and create these series
 */
public record EntityColumns<E>(
        TimeColumn<E> time,
        List<PathColumn<E, ?>> nodes,
        List<MeasurementColumn<E, ?>> measurements,
        List<MeasurementColumn<E, ?>> readOnly) {

    /** Results have a column of this name for the path of the device. */
    private static final String DEVICE = "Device";

    /** Takes copies of the lists. */
    public EntityColumns {
        nodes = List.copyOf(nodes);
        measurements = List.copyOf(measurements);
        readOnly = List.copyOf(readOnly);
    }

    /** Makes sure that results of this entity can be read. */
    void check(Class<?> type) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).index() != i) {
                throw new IllegalArgumentException("path column " + nodes.get(i) + " of " + type.getName()
                        + " says placeholder " + nodes.get(i).index() + " but stands at " + i);
            }
        }
        Set<String> names = new HashSet<>();
        for (MeasurementColumn<E, ?> column : readable()) {
            String name = column.schema().name();
            if (name.equals(DEVICE)) {
                throw new IllegalArgumentException("measurement " + DEVICE + " of " + type.getName()
                        + " cannot be read back: results have a column of that name for the path of the device; give it"
                        + " another name");
            }
            if (name.equalsIgnoreCase(TupleBinding.WINDOW_END)) {
                throw new IllegalArgumentException("measurement " + name + " of " + type.getName()
                        + " cannot be read back: IoTDB takes the name for the end of a window; give it another name");
            }
            if (!names.add(name)) {
                throw new IllegalArgumentException(type.getName() + " has two measurements named " + name);
            }
        }
    }

    /** All that a row holds: the measurements, then those that are only read. */
    public List<MeasurementColumn<E, ?>> readable() {
        return readOnly.isEmpty()
                ? measurements
                : Stream.concat(measurements.stream(), readOnly.stream()).toList();
    }

    EntityColumns<E> withReadOnly(List<MeasurementColumn<E, ?>> columns) {
        return new EntityColumns<>(time, nodes, measurements, columns);
    }
}
