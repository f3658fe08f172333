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
        PathSegment root = segments.get(0);
        if (!root.is(ROOT)) {
            String first = root.text();
            throw new InvalidPathException(first.equalsIgnoreCase(ROOT) ? rootCase(path, first) : noRoot(path, first));
        }
        if (segments.size() == 1) {
            throw tooShort(path);
        }
    }

    /** The name that the segment stands for, checked for its level. */
    static NodeName literal(PathSegment segment, int level) {
        // The level first, lest the advice to use backquotes leads to a name that is refused just the same.
        String raw = segment.raw();
        PathProblem problem = segment.needsMoreThanQuotes() ? null : problem(raw, level);
        if (problem != null) {
            throw new InvalidPathException(segment.lift(problem));
        }
        return segment.name(raw);
    }

    /** The rule that a raw name breaks at this level, or null; positions count in the raw name. */
    static @Nullable PathProblem problem(String raw, int level) {
        PathProblem problem = NameRules.problem(raw);
        if (problem != null) {
            return problem;
        }
        if (raw.equalsIgnoreCase(ROOT)) {
            return rootAgain(raw);
        }
        return level == DatabaseRules.LEVEL ? DatabaseRules.problem(raw) : null;
    }

    private static PathProblem rootAgain(String raw) {
        return new PathProblem(
                Kind.RESERVED_NAME,
                raw,
                0,
                "a node named \"" + raw
                        + "\" below root makes the server fail when it lists devices, even in backquotes",
                "choose another name, such as " + raw + "_");
    }

    static InvalidPathException tooShort(String path) {
        return new InvalidPathException(new PathProblem(
                Kind.TOO_SHORT,
                path,
                path.length(),
                "a device has at least two nodes, root and one below it",
                "add a node, as in root.factory"));
    }

    static PathProblem noRoot(String path, String first) {
        return new PathProblem(
                Kind.NO_ROOT,
                path,
                0,
                first.isEmpty() ? "there is no first node" : "the first node is " + Legible.text(first) + ", not root",
                path.isEmpty() ? "write a path that begins with root" : "begin with root, as in root.factory");
    }

    static PathProblem rootCase(String path, String first) {
        return new PathProblem(
                Kind.ROOT_CASE,
                path,
                0,
                "\"" + first
                        + "\" is not root: names tell small letters from capitals, and this path would match nothing",
                "write root");
    }
}
