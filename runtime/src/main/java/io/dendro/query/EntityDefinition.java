package io.dendro.query;

import io.dendro.Alignment;
import io.dendro.model.PathTemplate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a generated mapper says of its entity.
 *
 * @param type the entity's class
 * @param template the path of its devices
 * @param alignment how its devices are created
 * @param time the time of a row
 * @param nodes the path columns, in the order of the template's placeholders
 * @param measurements the measurements, in the order of their components; at least one
 */
public record EntityDefinition<E>(
        Class<E> type,
        PathTemplate template,
        Alignment alignment,
        TimeColumn<E> time,
        List<PathColumn<E, ?>> nodes,
        List<MeasurementColumn<E, ?>> measurements) {

    private static final String DEVICE = "Device";

    /**
     * Checks that the parts fit together.
     *
     * @throws IllegalArgumentException if the parts contradict each other
     */
    public EntityDefinition {
        nodes = List.copyOf(nodes);
        measurements = List.copyOf(measurements);
        checkNodes(type, template, nodes);
        checkMeasurements(type, measurements);
    }

    /**
     * A definition from the text of its template.
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
        return new EntityDefinition<>(type, PathTemplate.parse(template), alignment, time, nodes, measurements);
    }

    private static <E> void checkNodes(Class<E> type, PathTemplate template, List<PathColumn<E, ?>> nodes) {
        if (nodes.size() != template.placeholders().size()) {
            throw new IllegalArgumentException(type.getName() + " has " + nodes.size() + " path columns " + nodes
                    + " for the placeholders " + template.placeholders() + " of " + template);
        }
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).index() != i) {
                throw new IllegalArgumentException("path column " + nodes.get(i) + " of " + type.getName()
                        + " says placeholder " + nodes.get(i).index() + " but stands at " + i);
            }
        }
    }

    private static <E> void checkMeasurements(Class<E> type, List<MeasurementColumn<E, ?>> measurements) {
        if (measurements.isEmpty()) {
            throw new IllegalArgumentException(type.getName() + " has no measurement");
        }
        Set<String> names = new HashSet<>();
        for (MeasurementColumn<E, ?> measurement : measurements) {
            if (measurement.schema().name().equals(DEVICE)) {
                throw new IllegalArgumentException("measurement " + DEVICE + " of " + type.getName()
                        + " cannot be read back: results have a column of that name for the path of the device; give it"
                        + " another name");
            }
            if (!names.add(measurement.schema().name())) {
                throw new IllegalArgumentException(type.getName() + " has two measurements named "
                        + measurement.schema().name());
            }
        }
    }
}
