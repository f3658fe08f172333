package io.dendro.model;

import io.dendro.model.PathProblem.Kind;
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
        for (int i = 0; i < raw.length(); i++) {
            char character = raw.charAt(i);
            if (!PlainNames.isPlain(character) && character != '-' && character != '.' && character != '`') {
                return new PathProblem(
                        Kind.DATABASE_CHARACTER,
                        raw,
                        i,
                        Legible.character(raw.codePointAt(i)) + " cannot stand in the node below root,"
                                + " which names the database, not even in backquotes",
                        "use letters, digits, '_', '-' or '.' there");
            }
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
}
