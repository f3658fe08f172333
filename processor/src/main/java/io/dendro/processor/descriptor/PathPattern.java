package io.dendro.processor.descriptor;

import io.dendro.processor.descriptor.NodePattern.Exactly;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A set of paths of one length: all whose nodes are accepted, each by the pattern at its level. Unlike a template it knows
 * what may fill a placeholder, so that {@code root.f.{number}} and {@code root.f.summary} have no path in common.
 */
public record PathPattern(List<NodePattern> nodes) {

    public PathPattern {
        nodes = List.copyOf(nodes);
    }

    /** How many nodes each path has. */
    public int length() {
        return nodes.size();
    }

    /** The first nodes of these paths. */
    public PathPattern first(int length) {
        return new PathPattern(nodes.subList(0, length));
    }

    /** These paths with one literal node more. */
    public PathPattern child(String raw) {
        List<NodePattern> longer = new ArrayList<>(nodes);
        longer.add(new Exactly(raw));
        return new PathPattern(longer);
    }

    /** Whether some path belongs to both. */
    public boolean overlaps(PathPattern other) {
        return length() == other.length() && touches(other);
    }

    /** Whether some path of the one is a path of the other, or above one, or below one. */
    public boolean touches(PathPattern other) {
        int shared = Math.min(length(), other.length());
        return IntStream.range(0, shared)
                .allMatch(level -> nodes.get(level).and(other.nodes.get(level)).isPresent());
    }

    /** The paths that belong to both; empty when there is none. */
    public Optional<PathPattern> common(PathPattern other) {
        return Optional.of(other)
                .filter(this::overlaps)
                .map(overlapping -> new PathPattern(IntStream.range(0, length())
                        .mapToObj(level -> nodes.get(level)
                                .and(overlapping.nodes.get(level))
                                .orElseThrow())
                        .toList()));
    }

    /** Whether both have the same paths, whatever their placeholders are called. */
    public boolean isSameAs(PathPattern other) {
        return length() == other.length()
                && IntStream.range(0, length())
                        .allMatch(level -> nodes.get(level).isSameAs(other.nodes.get(level)));
    }

    /** The template of these paths. */
    @Override
    public String toString() {
        return nodes.stream().map(NodePattern::text).collect(Collectors.joining("."));
    }
}
