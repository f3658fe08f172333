package io.dendro.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A family of device paths: literal nodes, and placeholders for the nodes that tell one device from another.
 *
 * <pre>{@code
 * PathTemplate template = PathTemplate.parse("root.factory.{plant}.{machine}");
 * template.placeholders();                                // plant, machine
 * template.render("berlin-1", "m7");                      // root.factory.`berlin-1`.m7
 * template.bind("root.factory.`berlin-1`.m7");            // berlin-1, m7
 * template.pattern(Arrays.asList("berlin-1", null));      // root.factory.`berlin-1`.*
 * }</pre>
 *
 * <p>The text begins with {@code root}. A placeholder is alone between its dots, has the name of a Java identifier, and
 * comes once. A literal node is letters, digits and underscores, or anything in backquotes; a word of SQL may
 * come plain and is quoted when the path is rendered. There are no wildcards and no blanks around dots. The limits of
 * {@link DeviceName} hold for literals when the template is read, and for values when it is rendered.
 */
public final class PathTemplate {

    /** A node of a template. */
    public sealed interface Node {}

    /** A node that is the same in all paths. */
    public record Literal(NodeName name) implements Node {}

    /**
     * A node that differs from path to path.
     *
     * @param name what stands between the braces
     * @param index its place among the placeholders, from 0
     */
    public record Placeholder(String name, int index) implements Node {}

    private final List<Node> nodes;
    private final List<String> placeholders;

    private PathTemplate(List<Node> nodes) {
        this.nodes = List.copyOf(nodes);
        List<String> names = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Placeholder placeholder) {
                names.add(placeholder.name());
            }
        }
        this.placeholders = List.copyOf(names);
    }

    /**
     * Reads a template.
     *
     * @throws InvalidPathException when it is not legal
     */
    public static PathTemplate parse(String text) {
        return parse(text, DatabaseRules.LEVEL);
    }

    /**
     * Reads a template whose first nodes after {@code root} name the database, and so obey its narrower rules.
     *
     * @param databaseDepth how many do; more than there are means all
     * @throws InvalidPathException when it is not legal
     */
    public static PathTemplate parse(String text, int databaseDepth) {
        List<PathSegment> segments = PathSegment.split(text);
        PathShape.check(text, segments);
        List<Node> nodes = new ArrayList<>(segments.size());
        nodes.add(new Literal(NodeName.of("root")));
        PlaceholderReader placeholders = new PlaceholderReader();
        for (int level = 1; level < segments.size(); level++) {
            PathSegment segment = segments.get(level);
            nodes.add(
                    PlaceholderReader.isPlaceholder(segment)
                            ? placeholders.read(segment)
                            : new Literal(PathShape.literal(segment, level)));
        }
        DatabaseRules.check(segments, nodes, databaseDepth);
        return new PathTemplate(nodes);
    }

    /** The nodes; the index is the level, so the literal {@code root} is at 0. */
    public List<Node> nodes() {
        return nodes;
    }

    /** The names of the placeholders, in the order of the path. */
    public List<String> placeholders() {
        return placeholders;
    }

    /** {@code root} and the node below it, as the server takes them; empty when that node is a placeholder. */
    public Optional<String> database() {
        return database(DatabaseRules.LEVEL);
    }

    /** {@code root} and so many nodes below it, as the server takes them; empty when one of them is a placeholder. */
    public Optional<String> database(int depth) {
        StringBuilder path = new StringBuilder("root");
        for (Node node : nodes.subList(DatabaseRules.LEVEL, DatabaseRules.LEVEL + depth)) {
            if (!(node instanceof Literal literal)) {
                return Optional.empty();
            }
            path.append('.').append(literal.name().quoted());
        }
        return Optional.of(path.toString());
    }

    /**
     * The path with these raw values in place of the placeholders, as the server takes it.
     *
     * @param values one for each of {@link #placeholders}, in that order
     * @throws InvalidPathException when a value is not a legal name in its place
     * @throws IllegalArgumentException when there are more or fewer values than placeholders, or a value is null
     */
    public String render(List<String> values) {
        checkNumber(values);
        checkPresent(values);
        return pattern(values);
    }

    /** The same as {@link #render(List)}. */
    public String render(String... values) {
        return render(Arrays.asList(values));
    }

    /**
     * The path that matches all devices with these raw values, as SQL takes it: a null becomes the wildcard {@code *}.
     *
     * @param values one for each of {@link #placeholders}, in that order
     * @throws InvalidPathException when a value is not a legal name in its place
     * @throws IllegalArgumentException when there are more or fewer values than placeholders
     */
    public String pattern(List<? extends @Nullable String> values) {
        checkNumber(values);
        StringBuilder path = new StringBuilder("root");
        for (int level = 1; level < nodes.size(); level++) {
            path.append('.').append(text(level, values));
        }
        return path.toString();
    }

    /**
     * The raw values that the placeholders have in a path, in the order of {@link #placeholders}.
     *
     * @param devicePath a path as the server prints it; what the server prints is taken to be legal
     * @throws IllegalArgumentException when the path does not match
     */
    public List<String> bind(String devicePath) {
        List<String> values = valuesIn(devicePath);
        if (values == null) {
            throw new IllegalArgumentException("The path \"" + Legible.text(devicePath) + "\" does not match " + this);
        }
        return values;
    }

    /** Whether {@link #bind} would find the values. */
    public boolean matches(String devicePath) {
        try {
            return valuesIn(devicePath) != null;
        } catch (InvalidPathException malformed) {
            return false;
        }
    }

    /** Whether some path matches both templates. */
    public boolean overlaps(PathTemplate other) {
        if (nodes.size() != other.nodes.size()) {
            return false;
        }
        for (int level = 0; level < nodes.size(); level++) {
            if (nodes.get(level) instanceof Literal here
                    && other.nodes.get(level) instanceof Literal there
                    && !here.equals(there)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable List<String> valuesIn(String devicePath) {
        List<PathSegment> segments = PathSegment.split(devicePath);
        if (segments.size() != nodes.size()) {
            return null;
        }
        List<String> values = new ArrayList<>(placeholders.size());
        for (int level = 0; level < nodes.size(); level++) {
            if (segments.get(level).isEmpty()) {
                return null;
            }
            PathSegment segment = segments.get(level);
            if (!(nodes.get(level) instanceof Literal literal)) {
                values.add(segment.raw());
            } else if (!(segment.isQuoted()
                    ? segment.raw().equals(literal.name().raw())
                    : segment.is(literal.name().raw()))) {
                return null;
            }
        }
        return Collections.unmodifiableList(values);
    }

    private void checkNumber(List<?> values) {
        if (values.size() != placeholders.size()) {
            throw new IllegalArgumentException(this + " has " + placeholders.size() + " placeholders, but there are "
                    + values.size() + " values; give one for each of " + placeholders);
        }
    }

    private void checkPresent(List<? extends @Nullable String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == null) {
                throw new IllegalArgumentException("The value of {" + placeholders.get(i)
                        + "} is null, and the path of a device has all its nodes: " + this);
            }
        }
    }

    private String text(int level, List<? extends @Nullable String> values) {
        if (nodes.get(level) instanceof Placeholder placeholder) {
            String value = values.get(placeholder.index());
            return value == null ? "*" : quote(value, placeholder, level);
        }
        return literal(level);
    }

    private String literal(int level) {
        return ((Literal) nodes.get(level)).name().quoted();
    }

    private static String quote(String value, Placeholder placeholder, int level) {
        PathProblem problem = PathShape.problem(value, level);
        if (problem != null) {
            throw new InvalidPathException(problem.because("as {" + placeholder.name() + "}, "));
        }
        return NodeName.quoted(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PathTemplate template && nodes.equals(template.nodes);
    }

    @Override
    public int hashCode() {
        return nodes.hashCode();
    }

    /** The template's text; literal nodes are in backquotes where they need them. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("root");
        for (int level = 1; level < nodes.size(); level++) {
            text.append('.')
                    .append(
                            nodes.get(level) instanceof Placeholder placeholder
                                    ? "{" + placeholder.name() + "}"
                                    : literal(level));
        }
        return text.toString();
    }
}
