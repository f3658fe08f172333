package io.dendro.model;

import io.dendro.model.PathProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path of one device.
 *
 * <pre>{@code
 * DeviceName path = DeviceName.parse("root.factory.`berlin-1`.m7");
 * path.nodes();                                              // root, factory, berlin-1, m7
 * path.text();                                               // root.factory.`berlin-1`.m7
 * DeviceName.of(List.of("root", "factory", "berlin-1", "m7")).equals(path);
 * }</pre>
 *
 * <p>A path has {@code root} and at least one more node, and no wildcards. The node below
 * {@code root} begins the database and is limited to letters, digits and {@code _ - . `}, and to 64 chars with
 * {@code root} before it. No other node is named {@code root}. Paths are ordered node by node.
 */
public final class DeviceName implements Comparable<DeviceName> {
    private final List<String> nodes;
    private final String text;

    private DeviceName(List<String> nodes) {
        this.nodes = List.copyOf(nodes);
        StringBuilder path = new StringBuilder("root");
        for (int level = 1; level < nodes.size(); level++) {
            path.append('.').append(NodeName.quoted(nodes.get(level)));
        }
        this.text = path.toString();
    }

    /**
     * Reads a path as a person or the server writes it: nodes that need backquotes have them. Words of SQL may come plain.
     *
     * @throws InvalidPathException when the text is not the path of one device
     */
    public static DeviceName parse(String text) {
        return of(text, PathSegment.split(text));
    }

    /** The path whose nodes are these stretches of a text. */
    static DeviceName of(String text, List<PathSegment> segments) {
        PathShape.check(text, segments);
        List<String> nodes = new ArrayList<>(segments.size());
        nodes.add("root");
        for (int level = 1; level < segments.size(); level++) {
            nodes.add(PathShape.literal(segments.get(level), level).raw());
        }
        return new DeviceName(nodes);
    }

    /**
     * The path of these raw nodes, the first of which is {@code root}.
     *
     * @throws InvalidPathException when a node is not legal in its place; {@link InvalidPathException#path} is that node
     */
    public static DeviceName of(List<String> nodes) {
        if (nodes.isEmpty() || !nodes.get(0).equals("root")) {
            throw new InvalidPathException(new PathProblem(
                    Kind.NO_ROOT, String.join(".", nodes), 0, "the first node is not root", "begin with root"));
        }
        if (nodes.size() == 1) {
            throw PathShape.tooShort("root");
        }
        for (int level = 1; level < nodes.size(); level++) {
            PathProblem problem = PathShape.problem(nodes.get(level), level);
            if (problem != null) {
                throw new InvalidPathException(problem);
            }
        }
        return new DeviceName(nodes);
    }

    /** The raw names of the nodes; the index is the level, so {@code root} is at 0. */
    public List<String> nodes() {
        return nodes;
    }

    /** The path as the server takes it: nodes in backquotes where they need them. */
    public String text() {
        return text;
    }

    @Override
    public int compareTo(DeviceName other) {
        int common = Math.min(nodes.size(), other.nodes.size());
        for (int level = 0; level < common; level++) {
            int order = nodes.get(level).compareTo(other.nodes.get(level));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(nodes.size(), other.nodes.size());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeviceName path && nodes.equals(path.nodes);
    }

    @Override
    public int hashCode() {
        return nodes.hashCode();
    }

    /** The same as {@link #text}. */
    @Override
    public String toString() {
        return text;
    }
}
