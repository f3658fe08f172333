package io.dendro.processor.model;

import io.dendro.model.PathTemplate;
import io.dendro.processor.shape.Source;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An entity that can be mapped.
 *
 * @param shape how an entity is taken apart, and made
 * @param settings what is declared beside
 */
public record EntityModel(
        MapperType type, PathTemplate path, Storage storage, ShapeModel shape, EntitySettings settings)
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
        List<ComponentModel> components =
                shape.values().map(PartModel.Value::column).toList();
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

    @Override
    public List<ComponentModel> components() {
        return shape.values().map(PartModel.Value::column).toList();
    }

    public TimeModel time() {
        return only(components(), TimeModel.class).get(0);
    }

    /** How the value of a component of the entity itself is taken from it. */
    public Source source(ComponentModel component) {
        return shape.values()
                .filter(value -> value.column().equals(component))
                .findFirst()
                .orElseThrow()
                .source();
    }

    /** The path nodes in the order of their placeholders. */
    public List<NodeModel> nodes() {
        return nodes(components());
    }

    /** The measurements that entities give, in their order. Their positions are the slots of a row that is written. */
    public List<MeasurementModel> written() {
        return measurements(shape.values().filter(PartModel.Value::isWritten));
    }

    /** The measurements that are only read, in their order. */
    public List<MeasurementModel> readOnly() {
        return measurements(shape.values().filter(value -> !value.isWritten()));
    }

    /** All measurements: the written, then the others. Their positions are the slots of a row that is read. */
    public List<MeasurementModel> measurements() {
        return Stream.concat(written().stream(), readOnly().stream()).toList();
    }

    private static List<MeasurementModel> measurements(Stream<PartModel.Value> values) {
        return only(values.map(PartModel.Value::column).toList(), MeasurementModel.class);
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
