package io.dendro.model;

import io.dendro.model.PathProblem.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that paths and templates share: where they begin, how long they are, what stands at which level. */
final class PathShape {
    private static final String ROOT = "root";

    private PathShape() {}

    /** Checks the first node and the number of nodes. */
    static void check(String path, List<PathSegment> segments) {
        String first = segments.get(0).text();
        if (!first.equals(ROOT)) {
            throw new InvalidPathException(first.equalsIgnoreCase(ROOT) ? rootCase(path, first) : noRoot(path, first));
        }
        if (segments.size() == 1) {
            throw tooShort(path);
        }
    }

    /** The name that the segment stands for, checked for its level. */
    static NodeName literal(PathSegment segment, int level) {
        if (level != DatabaseRules.LEVEL) {
            return segment.name();
        }
        // First, lest the advice to use backquotes leads to a name that is refused just the same.
        PathProblem problem = segment.needsMoreThanQuotes() ? null : problem(segment.raw(), level);
        if (problem != null) {
            throw new InvalidPathException(segment.lift(problem));
        }
        return segment.name();
    }

    /** The rule that a raw name breaks at this level, or null. */
    static @Nullable PathProblem problem(String raw, int level) {
        PathProblem problem = NameRules.problem(raw);
        return problem == null && level == DatabaseRules.LEVEL ? DatabaseRules.problem(raw) : problem;
    }

    static InvalidPathException tooShort(String path) {
        return new InvalidPathException(new PathProblem(
                Kind.TOO_SHORT,
                path,
                path.length(),
                "a device has at least two nodes, root and one below it",
                "add a node, as in root.factory"));
    }

    private static PathProblem noRoot(String path, String first) {
        return new PathProblem(
                Kind.NO_ROOT,
                path,
                0,
                first.isEmpty() ? "there is no first node" : "the first node is " + Legible.text(first) + ", not root",
                path.isEmpty()
                        ? "write a path that begins with root"
                        : "begin with root, as in root.factory.{machine}");
    }

    private static PathProblem rootCase(String path, String first) {
        return new PathProblem(
                Kind.ROOT_CASE,
                path,
                0,
                "\"" + first
                        + "\" is not root: names tell small letters from capitals, and this path would match nothing",
                "write root");
    }
}
