package io.dendro.query;

import io.dendro.model.InvalidPathException;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The components of an entity, as queries see them. Immutable. */
public final class EntityColumns<E> {

    /** Results have a column of this name for the path of the device. */
    private static final String DEVICE = "Device";

    private final TimeColumn<E> time;
    private final List<PathColumn<E, ?>> nodes;
    private final List<MeasurementColumn<E, ?>> measurements;
    private final List<MeasurementColumn<E, ?>> readOnly;
    private final List<MeasurementColumn<E, ?>> readable;
    private final List<String> names;
    private final List<String> headers;

    /**
     * Takes copies of the lists.
     *
     * @param time the time of a row
     * @param nodes the path columns, in the order of the template's placeholders
     * @param measurements what is written and read, in the order of the components
     * @param readOnly what is read only: other programs write and create these series
     */
    public EntityColumns(
            TimeColumn<E> time,
            List<PathColumn<E, ?>> nodes,
            List<MeasurementColumn<E, ?>> measurements,
            List<MeasurementColumn<E, ?>> readOnly) {
        this.time = time;
        this.nodes = List.copyOf(nodes);
        this.measurements = List.copyOf(measurements);
        this.readOnly = List.copyOf(readOnly);
        List<MeasurementColumn<E, ?>> readable = new ArrayList<>(measurements);
        readable.addAll(readOnly);
        List<String> names = new ArrayList<>(readable.size());
        List<String> headers = new ArrayList<>(readable.size());
        for (MeasurementColumn<E, ?> column : readable) {
            names.add(NodeName.quote(column.schema().name()));
            headers.add(header(column.schema().name()));
        }
        this.readable = List.copyOf(readable);
        this.names = List.copyOf(names);
        this.headers = List.copyOf(headers);
    }

    /** Servers leave words of SQL, which statements quote, without backquotes. */
    static String header(String name) {
        try {
            // The raw name may itself read as a quoted one: that of `x`, backquotes and all, is not x.
            if (NodeName.parse(name).raw().equals(name)) {
                return name;
            }
        } catch (InvalidPathException e) {
            // It cannot stand without backquotes.
        }
        return NodeName.quote(name);
    }

    /** The time of a row. */
    public TimeColumn<E> time() {
        return time;
    }

    /** The path columns, in the order of the template's placeholders. */
    public List<PathColumn<E, ?>> nodes() {
        return nodes;
    }

    /** What is written and read, in the order of the components. */
    public List<MeasurementColumn<E, ?>> measurements() {
        return measurements;
    }

    /** How those that are written are stored. */
    public List<MeasurementSchema> schemas() {
        List<MeasurementSchema> schemas = new ArrayList<>(measurements.size());
        for (MeasurementColumn<E, ?> column : measurements) {
            schemas.add(column.schema());
        }
        return schemas;
    }

    /** What is read only: other programs write and create these series. */
    public List<MeasurementColumn<E, ?>> readOnly() {
        return readOnly;
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
        return readable;
    }

    /** The names of these measurements in SQL. */
    public List<String> names() {
        return names;
    }

    /** How servers head the columns of these measurements in a result. */
    public List<String> headers() {
        return headers;
    }

    EntityColumns<E> withReadOnly(List<MeasurementColumn<E, ?>> columns) {
        return new EntityColumns<>(time, nodes, measurements, columns);
    }
}
