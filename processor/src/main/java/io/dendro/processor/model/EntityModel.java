package io.dendro.processor.model;

import io.dendro.model.PathTemplate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * An entity that can be mapped.
 *
 * @param components all components of the record in its order, which is that of its constructor
 */
public record EntityModel(MapperType type, PathTemplate path, Storage storage, List<ComponentModel> components)
        implements MapperModel {

    /** How the devices store their measurements. */
    public enum Storage {
        ALIGNED,
        NON_ALIGNED
    }

    /**
     * Refuses components that do not make an entity.
     *
     * @throws IllegalArgumentException for a fault in the checks; never the user's
     */
    public EntityModel {
        components = List.copyOf(components);
        require(only(components, TimeModel.class).size() == 1, "one timestamp");
        require(!only(components, MeasurementModel.class).isEmpty(), "a measurement");
        require(
                nodes(components).stream()
                        .map(NodeModel::index)
                        .toList()
                        .equals(IntStream.range(0, path.placeholders().size())
                                .boxed()
                                .toList()),
                "one component for each placeholder");
        require(areDistinct(components, ComponentModel::constant), "distinct constants");
        require(
                areDistinct(
                        only(components, MeasurementModel.class),
                        measurement -> measurement.schema().name()),
                "distinct measurements");
    }

    public TimeModel time() {
        return only(components, TimeModel.class).get(0);
    }

    /** The path nodes in the order of their placeholders. */
    public List<NodeModel> nodes() {
        return nodes(components);
    }

    /** The measurements in the order of their components. Their positions are the slots of a row. */
    public List<MeasurementModel> measurements() {
        return only(components, MeasurementModel.class);
    }

    private static List<NodeModel> nodes(List<ComponentModel> components) {
        return only(components, NodeModel.class).stream()
                .sorted(Comparator.comparingInt(NodeModel::index))
                .toList();
    }

    private static <C extends ComponentModel> List<C> only(List<ComponentModel> components, Class<C> kind) {
        return components.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <C> boolean areDistinct(List<C> components, Function<C, String> name) {
        Set<String> seen = new HashSet<>();
        return components.stream().map(name).allMatch(seen::add);
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalArgumentException("an entity needs " + what);
        }
    }
}
