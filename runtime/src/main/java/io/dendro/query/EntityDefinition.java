package io.dendro.query;

import io.dendro.Alignment;
import io.dendro.annotation.DuplicatePolicy;
import io.dendro.model.PathTemplate;
import java.time.Duration;
import java.util.List;

/**
 * What a generated mapper says of its entity. Immutable: each {@code with} method gives a changed copy.
 *
 * @param type the entity's class
 * @param devices its devices
 * @param columns its components
 * @param duplicates what becomes of two rows of one insert that have the same device and time
 */
public record EntityDefinition<E>(
        Class<E> type, DeviceDefinition devices, EntityColumns<E> columns, DuplicatePolicy duplicates) {

    /**
     * Checks that the parts fit together.
     *
     * @throws IllegalArgumentException if the parts contradict each other
     */
    public EntityDefinition {
        columns.check(type);
        devices.alignment().check(columns.schemas());
        List<String> placeholders = devices.template().placeholders();
        if (columns.nodes().size() != placeholders.size()) {
            throw new IllegalArgumentException(
                    type.getName() + " has " + columns.nodes().size() + " path columns " + columns.nodes()
                            + " for the placeholders " + placeholders + " of " + devices.template());
        }
    }

    /**
     * Begins a definition with the devices of an entity and the time of its rows.
     *
     * @throws IllegalArgumentException if the template is not a path
     */
    public static <E> Start<E> of(Class<E> type, String template, Alignment alignment, TimeColumn<E> time) {
        return new Start<>(type, DeviceDefinition.of(PathTemplate.parse(template), alignment), time, List.of());
    }

    /**
     * A definition that still lacks its columns. Immutable. Columns come one by one and not as a list, as javac takes much
     * longer to infer the type of a list of columns.
     */
    public static final class Start<E> {
        private final Class<E> type;
        private final DeviceDefinition devices;
        private final TimeColumn<E> time;
        private final List<PathColumn<E, ?>> nodes;

        private Start(Class<E> type, DeviceDefinition devices, TimeColumn<E> time, List<PathColumn<E, ?>> nodes) {
            this.type = type;
            this.devices = devices;
            this.time = time;
            this.nodes = nodes;
        }

        /** The same entity with these path columns, in the order of the template's placeholders; without, it has none. */
        @SafeVarargs
        @SuppressWarnings("varargs") // the list is a copy
        public final Start<E> nodes(PathColumn<E, ?>... columns) {
            return new Start<>(type, devices, time, List.of(columns));
        }

        /**
         * The whole definition, with the measurements in the order of the components.
         *
         * @throws IllegalArgumentException if the parts contradict each other
         */
        @SafeVarargs
        @SuppressWarnings("varargs") // the list is a copy
        public final EntityDefinition<E> measurements(MeasurementColumn<E, ?>... columns) {
            EntityColumns<E> all = new EntityColumns<>(time, nodes, List.of(columns), List.of());
            return new EntityDefinition<>(type, devices, all, DuplicatePolicy.LAST_WINS);
        }
    }

    /** The same entity with measurements that it only reads. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the list is a copy
    public final EntityDefinition<E> withReadOnly(MeasurementColumn<E, ?>... readOnly) {
        return new EntityDefinition<>(type, devices, columns.withReadOnly(List.of(readOnly)), duplicates);
    }

    /** The same entity with rows that the server drops when they are so old. */
    public EntityDefinition<E> withTimeToLive(Duration timeToLive) {
        return new EntityDefinition<>(type, devices.withTimeToLive(timeToLive), columns, duplicates);
    }

    /** The same entity in databases of so many nodes after {@code root}. */
    public EntityDefinition<E> withDatabaseDepth(int depth) {
        return new EntityDefinition<>(type, devices.withDatabaseDepth(depth), columns, duplicates);
    }

    /** The same entity with another policy for rows of one device and time. */
    public EntityDefinition<E> withDuplicates(DuplicatePolicy policy) {
        return new EntityDefinition<>(type, devices, columns, policy);
    }

    /** The path of its devices. */
    public PathTemplate template() {
        return devices.template();
    }

    /** How its devices are created. */
    public Alignment alignment() {
        return devices.alignment();
    }

    /** The time of a row. */
    public TimeColumn<E> time() {
        return columns.time();
    }

    /** The path columns, in the order of the template's placeholders. */
    public List<PathColumn<E, ?>> nodes() {
        return columns.nodes();
    }

    /** The measurements that are written. */
    public List<MeasurementColumn<E, ?>> measurements() {
        return columns.measurements();
    }
}
