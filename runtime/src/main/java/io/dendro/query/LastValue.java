package io.dendro.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The last value of one measurement of one device. Immutable.
 *
 * <pre>{@code
 * for (LastValue<MachineReading> last : readings.last(TEMPERATURE, RPM).list()) {
 *     last.node(MACHINE);              // m7
 *     last.time();                     // when it was measured
 *     last.as(TEMPERATURE);            // 71.5; empty where this is the last RPM
 * }
 * }</pre>
 */
public final class LastValue<E> {

    private final List<String> nodes;
    private final Instant time;
    private final EquatableColumn<E, ?> column;
    private final String name;
    private final Object value;

    /** @param name that of the measurement in SQL */
    LastValue(List<String> nodes, Instant time, EquatableColumn<E, ?> column, String name, Object value) {
        this.nodes = nodes;
        this.time = time;
        this.column = column;
        this.name = name;
        this.value = value;
    }

    /**
     * A node of the device's path.
     *
     * @throws io.dendro.error.MappingException if the node is not a value of the component
     */
    public <V> V node(PathColumn<E, V> node) {
        return node.decode(nodes.get(node.index()));
    }

    /** When the value was measured. */
    public Instant time() {
        return time;
    }

    /** Which measurement this is. */
    public EquatableColumn<E, ?> column() {
        return column;
    }

    /** The name of the measurement in SQL. */
    String name() {
        return name;
    }

    /** The value, of the column's Java type. */
    public Object value() {
        return value;
    }

    /** The value, if it is one of this measurement. */
    @SuppressWarnings("unchecked") // the value was read by this very column
    public <V> Optional<V> as(EquatableColumn<E, V> measurement) {
        return column == measurement ? Optional.of((V) value) : Optional.empty();
    }

    @Override
    public String toString() {
        return nodes + " " + column + " = " + value + " at " + time;
    }
}
