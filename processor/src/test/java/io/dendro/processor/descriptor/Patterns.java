package io.dendro.processor.descriptor;

import io.dendro.processor.descriptor.NodePattern.AnyInteger;
import io.dendro.processor.descriptor.NodePattern.Anything;
import io.dendro.processor.descriptor.NodePattern.Exactly;
import io.dendro.processor.descriptor.NodePattern.OneOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random patterns of few names, so that two of them often have something in common, and all paths of those names. */
final class Patterns {
    /** The names in patterns, and others: without those, all names together could not be told from any name. */
    private static final List<String> NAMES = List.of("a", "b", "1", "2", "other", "77");

    private Patterns() {}

    static Arbitrary<NodePattern> node() {
        return Arbitraries.of(
                new Exactly("a"),
                new Exactly("b"),
                new Exactly("1"),
                new OneOf("some", Set.of("a", "b")),
                new OneOf("few", Set.of("a")),
                new OneOf("others", Set.of("b", "other")),
                new AnyInteger("number"),
                new AnyInteger("count"),
                new Anything("text"),
                new Anything("word"));
    }

    static Arbitrary<PathPattern> path() {
        return node().list().ofMinSize(1).ofMaxSize(3).map(PathPattern::new);
    }

    /** All paths of the names. */
    static List<List<String>> paths(int length) {
        List<List<String>> paths = List.of(List.of());
        for (int i = 0; i < length; i++) {
            paths = paths.stream()
                    .flatMap(path -> NAMES.stream().map(name -> {
                        List<String> longer = new ArrayList<>(path);
                        longer.add(name);
                        return longer;
                    }))
                    .map(List::copyOf)
                    .toList();
        }
        return paths;
    }

    static boolean matches(PathPattern pattern, List<String> path) {
        if (pattern.length() != path.size()) {
            return false;
        }
        for (int level = 0; level < path.size(); level++) {
            if (!pattern.nodes().get(level).accepts(path.get(level))) {
                return false;
            }
        }
        return true;
    }
}
