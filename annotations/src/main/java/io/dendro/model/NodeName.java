package io.dendro.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of one node of a path or of one measurement: any text, within a few limits, and the form in which the server
 * takes it.
 *
 * <pre>{@code
 * NodeName.of("temperature").quoted()    // temperature
 * NodeName.of("a-b").quoted()            // `a-b`
 * NodeName.of("a`b").quoted()            // `a``b`
 * NodeName.of("1d").quoted()             // `1d`      reads as a number
 * NodeName.of("select").quoted()         // `select`  a word of SQL
 * NodeName.parse("`a-b`").raw()          // a-b
 * }</pre>
 *
 * <p>The quoted form is right in SQL and in requests alike, for path nodes and for measurements. Not legal, with or without
 * quotes, are: the empty name, {@code time} and {@code timestamp} in any case, control characters, halves of
 * surrogate pairs, and names of more than 255 chars. The server would take some of these; Dendro's limits are narrower
 * where a name could be stored and then not be found again. A name that is legal here may still be refused in its place
 * in a path: {@link PathTemplate} and {@link DeviceName} know which.
 */
public final class NodeName {
    private final String raw;
    private final String quoted;

    private NodeName(String raw, String quoted) {
        this.raw = raw;
        this.quoted = quoted;
    }

    /**
     * The node of this raw name.
     *
     * @throws InvalidPathException when no node can have it
     */
    public static NodeName of(String raw) {
        return new NodeName(raw, quote(raw));
    }

    /** The node of a name that was checked before. */
    static NodeName checked(String raw) {
        return new NodeName(raw, quoted(raw));
    }

    /**
     * Reads a name as a person or the server writes it: plain, or in backquotes. Words of SQL may come plain.
     *
     * @throws InvalidPathException when the text is not one node, or lacks backquotes that it needs
     */
    public static NodeName parse(String text) {
        PathSegment segment = PathSegment.first(text, 0);
        if (segment.end() < text.length()) {
            throw new InvalidPathException(segment.illegal(segment.end()));
        }
        return segment.name();
    }

    /** The name as it is, without quotes. */
    public String raw() {
        return raw;
    }

    /** The name as the server takes it: in backquotes if, and only if, it needs them. */
    public String quoted() {
        return quoted;
    }

    /**
     * {@code NodeName.of(raw).quoted()}, without a copy where no quotes are needed.
     *
     * @throws InvalidPathException when no node can have the name
     */
    public static String quote(String raw) {
        check(raw);
        return quoted(raw);
    }

    /** @throws InvalidPathException when no node can have the raw name */
    static void check(String raw) {
        PathProblem problem = NameRules.problem(raw);
        if (problem != null) {
            throw new InvalidPathException(problem);
        }
    }

    /** Why no node can have the raw name, or nothing when one can. */
    public static Optional<PathProblem> problem(String raw) {
        return Optional.ofNullable(NameRules.problem(raw));
    }

    /** Quotes a name that was checked before. */
    static String quoted(String raw) {
        return needsQuotes(raw) ? inBackquotes(raw) : raw;
    }

    static String inBackquotes(String raw) {
        return "`" + raw.replace("`", "``") + "`";
    }

    private static boolean needsQuotes(String raw) {
        return PlainNames.plainLength(raw) < raw.length() || PlainNames.isNumber(raw) || Keywords.contains(raw);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NodeName name && raw.equals(name.raw);
    }

    @Override
    public int hashCode() {
        return raw.hashCode();
    }

    /** The quoted form. */
    @Override
    public String toString() {
        return quoted;
    }
}
