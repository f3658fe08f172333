package io.dendro.query;

import io.dendro.Alignment;
import io.dendro.annotation.DuplicatePolicy;
import io.dendro.model.MeasurementSchema;
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
        devices.alignment()
                .check(columns.measurements().stream()
                        .<MeasurementSchema>map(MeasurementColumn::schema)
                        .toList());
        List<String> placeholders = devices.template().placeholders();
        if (columns.nodes().size() != placeholders.size()) {
            throw new IllegalArgumentException(
                    type.getName() + " has " + columns.nodes().size() + " path columns " + columns.nodes()
                            + " for the placeholders " + placeholders + " of " + devices.template());
        }
    }

    /**
     * A definition of what every entity has.
     *
     * @throws IllegalArgumentException if the template is not a path, or the parts contradict each other
     */
    public static <E> EntityDefinition<E> of(
            Class<E> type,
            String template,
            Alignment alignment,
            TimeColumn<E> time,
            List<PathColumn<E, ?>> nodes,
            List<MeasurementColumn<E, ?>> measurements) {
        return new EntityDefinition<>(
                type,
                DeviceDefinition.of(PathTemplate.parse(template), alignment),
                new EntityColumns<>(time, nodes, measurements, List.of()),
                DuplicatePolicy.LAST_WINS);
    }

    /** The same entity with measurements that it only reads. */
    public EntityDefinition<E> withReadOnly(List<MeasurementColumn<E, ?>> readOnly) {
        return new EntityDefinition<>(type, devices, columns.withReadOnly(readOnly), duplicates);
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
