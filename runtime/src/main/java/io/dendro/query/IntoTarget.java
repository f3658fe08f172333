package io.dendro.query;

import io.dendro.Session;
import io.dendro.model.PathTemplate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * The devices that SELECT INTO writes to. Immutable.
 *
 * @param source whose rows are read
 * @param target whose rows are written
 * @param creation creates over a view of the session the series of a device, given by its path, unless they exist
 * @param nodes for each placeholder of the target, by its index, where its node comes from
 */
record IntoTarget<E, T>(
        EntityDefinition<E> source,
        EntityDefinition<T> target,
        BiConsumer<Session, String> creation,
        Map<Integer, TargetNode> nodes) {

    /** Placeholders of one name have the same node, unless it is said otherwise. */
    static <E, T> IntoTarget<E, T> of(
            EntityDefinition<E> source, EntityDefinition<T> target, BiConsumer<Session, String> creation) {
        target.template().nodes().stream()
                .filter(PathTemplate.Literal.class::isInstance)
                .forEach(node ->
                        requireReadable(((PathTemplate.Literal) node).name().raw()));
        SortedMap<Integer, TargetNode> nodes = new TreeMap<>();
        List<String> names = source.template().placeholders();
        for (PathColumn<T, ?> column : target.nodes()) {
            int index = names.indexOf(target.template().placeholders().get(column.index()));
            if (index >= 0 && column.reads(source.nodes().get(index))) {
                nodes.put(column.index(), new TargetNode.Copied(index));
            }
        }
        return new IntoTarget<>(source, target, creation, nodes);
    }

    IntoTarget<E, T> with(PathColumn<T, ?> column, TargetNode node) {
        SortedMap<Integer, TargetNode> changed = new TreeMap<>(nodes);
        changed.put(column.index(), node);
        return new IntoTarget<>(source, target, creation, changed);
    }

    <V> IntoTarget<E, T> named(PathColumn<T, V> column, V value) {
        String raw = column.eq(value).nodes().iterator().next();
        requireReadable(raw);
        return with(column, new TargetNode.Named(raw));
    }

    private static void requireReadable(String raw) {
        if (TargetNode.isMistaken(raw)) {
            throw new IllegalArgumentException("IoTDB takes the node '" + raw + "' of a target for one that it has to"
                    + " replace, and quotes do not help; write to another one");
        }
    }

    /**
     * Makes sure that each device that is read has one of its own to be written to.
     *
     * @throws IllegalStateException if not
     */
    void check(Devices<E> devices) {
        List<?> open = target.nodes().stream()
                .filter(column -> !nodes.containsKey(column.index()))
                .toList();
        if (!open.isEmpty()) {
            throw new IllegalStateException("into " + target.type().getSimpleName() + ": the nodes " + open + " of "
                    + target.template() + " are not among those of " + source.template()
                    + ", by name and type; say with node(...) what they are");
        }
        List<?> merged = source.nodes().stream()
                .filter(column -> !nodes.containsValue(new TargetNode.Copied(column.index())))
                .filter(column -> !devices.isFixed(column.index()))
                .toList();
        if (!merged.isEmpty()) {
            throw new IllegalStateException("into " + target.type().getSimpleName() + ": devices that differ in "
                    + merged + " would be written over each other in " + target.template()
                    + "; name one node of each with at(...), or let the target have them");
        }
    }

    /** The path of the device that a device with these raw nodes is written to. */
    String device(List<String> sourceNodes) {
        return target.template()
                .render(nodes.values().stream()
                        .map(node -> node.of(sourceNodes))
                        .toList());
    }

    /** The first raw node of that device that the server would read as something else; empty if there is none. */
    String mistaken(List<String> sourceNodes) {
        return nodes.values().stream()
                .map(node -> node.of(sourceNodes))
                .filter(TargetNode::isMistaken)
                .findFirst()
                .orElse("");
    }

    /** The paths of all devices at once, as SELECT INTO takes them. */
    String pattern() {
        List<PathTemplate.Node> belowRoot =
                target.template().nodes().subList(1, target.template().nodes().size());
        return "root." + belowRoot.stream().map(this::text).collect(Collectors.joining("."));
    }

    private String text(PathTemplate.Node node) {
        return node instanceof PathTemplate.Placeholder placeholder
                ? Objects.requireNonNull(nodes.get(placeholder.index())).text(source.template())
                : ((PathTemplate.Literal) node).name().quoted();
    }
}
