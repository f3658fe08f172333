package io.dendro.model;

import io.dendro.model.PathProblem.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the node below {@code root} may not be. It is the database, or the first part of one, and databases are folders on
 * the server's disk: their names are narrower than those of other nodes, whatever the quotes.
 */
final class DatabaseRules {
    /** The level of the node that a database begins with. */
    static final int LEVEL = 1;

    private static final int LONGEST = 64;
    private static final int ROOT_AND_DOT = 5;

    private DatabaseRules() {}

    /** The rule that a legal raw name breaks in this place, or null; positions count in the raw name. */
    static @Nullable PathProblem problem(String raw) {
        PathProblem illegal = character(raw, "the node below root, which names the database");
        if (illegal != null) {
            return illegal;
        }
        int length = ROOT_AND_DOT + NodeName.quoted(raw).length();
        if (length > LONGEST) {
            return new PathProblem(
                    Kind.DATABASE_TOO_LONG,
                    raw,
                    Math.min(raw.length() - 1, LONGEST - ROOT_AND_DOT),
                    "the database, root and the node below it, has " + length + " characters, more than " + LONGEST,
                    "shorten the node");
        }
        return null;
    }

    /**
     * Checks the nodes of a database that is deeper than one node.
     *
     * @param depth how many nodes after {@code root} it has
     * @throws InvalidPathException when one cannot be there, or they are too long together
     */
    static void check(List<PathSegment> segments, List<PathTemplate.Node> nodes, int depth) {
        int length = ROOT_AND_DOT - 1;
        for (int level = LEVEL; level <= depth && level < nodes.size(); level++) {
            length += 1 + leastLength(segments.get(level), nodes.get(level));
            if (length > LONGEST) {
                throw new InvalidPathException(tooLong(segments.get(level), length));
            }
        }
    }

    private static int leastLength(PathSegment segment, PathTemplate.Node node) {
        if (!(node instanceof PathTemplate.Literal literal)) {
            return 1;
        }
        PathProblem illegal = character(literal.name().raw(), "a node that names the database");
        if (illegal != null) {
            throw new InvalidPathException(segment.lift(illegal));
        }
        return literal.name().quoted().length();
    }

    private static PathProblem tooLong(PathSegment segment, int length) {
        return new PathProblem(
                Kind.DATABASE_TOO_LONG,
                segment.path(),
                segment.end() - 1,
                "the database has " + length + " characters up to here, more than " + LONGEST,
                "shorten its nodes, or let fewer of them name it");
    }

    private static @Nullable PathProblem character(String raw, String place) {
        for (int i = 0; i < raw.length(); i++) {
            char character = raw.charAt(i);
            if (!PlainNames.isPlain(character) && character != '-' && character != '.' && character != '`') {
                return new PathProblem(
                        Kind.DATABASE_CHARACTER,
                        raw,
                        i,
                        Legible.character(raw.codePointAt(i)) + " cannot stand in " + place
                                + ", not even in backquotes",
                        "use letters, digits, '_', '-' or '.' there");
            }
        }
        return null;
    }
}
