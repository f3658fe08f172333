package io.dendro.query;

import io.dendro.error.MappingException;
import io.dendro.model.NodeName;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * A component that is a node of the device's path. It says where in the tree to look, through {@code at(...)}, and
 * groups aggregates as a grouping key does in SQL.
 */
public final class PathColumn<E, V> implements Column<E, V>, Selectable<E, V>, Groupable<Group<E>, V> {

    private final String component;

    private final int index;
    private final Class<V> type;
    private final Function<V, String> toNode;
    private final Function<String, V> fromNode;

    private PathColumn(
            String component, int index, Class<V> type, Function<V, String> toNode, Function<String, V> fromNode) {
        this.component = component;
        this.index = index;
        this.type = type;
        this.toNode = toNode;
        this.fromNode = fromNode;
    }

    /**
     * A node that holds a text.
     *
     * @param index the position of the placeholder among those of the path template
     */
    public static <E> PathColumn<E, String> text(String component, int index) {
        return new PathColumn<>(component, index, String.class, Function.identity(), Function.identity());
    }

    /** A node that holds a whole number; also for short and byte components. */
    public static <E> PathColumn<E, Integer> ofInt(String component, int index) {
        return new PathColumn<>(component, index, Integer.class, Object::toString, Integer::valueOf);
    }

    /** A node that holds a whole number. */
    public static <E> PathColumn<E, Long> ofLong(String component, int index) {
        return new PathColumn<>(component, index, Long.class, Object::toString, Long::valueOf);
    }

    /** A node that holds the name of an enum constant. */
    public static <E, V extends Enum<V>> PathColumn<E, V> enumerated(String component, int index, Class<V> type) {
        return new PathColumn<>(component, index, type, Enum::name, name -> Enum.valueOf(type, name));
    }

    /** The position of the placeholder among those of the path template. */
    public int index() {
        return index;
    }

    /**
     * Exactly this node.
     *
     * @throws io.dendro.model.InvalidPathException if the value cannot be a node
     */
    public PathCondition<E> eq(V value) {
        return in(Set.of(Present.value(this, value)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final PathCondition<E> in(V... values) {
        return in(Arrays.asList(values));
    }

    /**
     * Any of these nodes; none selects no device, and the query is then answered without the server.
     *
     * @throws io.dendro.model.InvalidPathException if a value cannot be a node
     */
    public PathCondition<E> in(Collection<? extends V> values) {
        Set<String> nodes = new LinkedHashSet<>();
        for (V value : values) {
            nodes.add(NodeName.of(toNode.apply(Present.value(this, value))).raw());
        }
        return new PathCondition<>(this, nodes);
    }

    /** Groups in the order of this node, smallest first. */
    public NodeOrder<E> asc() {
        return new NodeOrder<>(this, Direction.ASC);
    }

    /** Groups in the order of this node, largest first. */
    public NodeOrder<E> desc() {
        return new NodeOrder<>(this, Direction.DESC);
    }

    @Override
    public String component() {
        return component;
    }

    @Override
    public String toString() {
        return component;
    }

    /** Whether each node that another column may have is a value of this one too. */
    boolean reads(PathColumn<?, ?> other) {
        return type.equals(String.class)
                || type.equals(other.type)
                || (type.equals(Long.class) && other.type.equals(Integer.class));
    }

    V decode(String node) {
        try {
            return fromNode.apply(node);
        } catch (IllegalArgumentException cause) {
            throw new MappingException(
                    "node '" + node + "' of a device's path is not a value of component " + component()
                            + "; narrow the query with at(...), or keep such devices elsewhere",
                    cause);
        }
    }
}
