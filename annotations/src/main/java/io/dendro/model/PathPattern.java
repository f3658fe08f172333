package io.dendro.model;

import io.dendro.model.PathProblem.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A path as statements take it: of a database, a device or a series, or a pattern that matches many of them.
 *
 * <pre>{@code
 * PathPattern.problem("root.factory.*.m7")       // nothing: * is any one node
 * PathPattern.problem("root.factory.**")         // nothing: ** is one node or more
 * PathPattern.problem("root.factory.m*.*_max")   // nothing: a node by its beginning, by its end
 * PathPattern.problem("root.factory.m*7")        // the * is neither
 * PathPattern.problem("root.factory.if")         // a word of SQL, to be written `if`
 * }</pre>
 *
 * <p>Only what the server refuses, or what can match nothing, is a problem here. {@link DeviceName} is stricter: it also
 * refuses names that can be stored and then not be found again.
 */
public final class PathPattern {
    private static final Set<String> NEVER_PLAIN = Set.of("root", "exists", "if", "region", "verbose");

    private PathPattern() {}

    /** Why no statement takes the path, or nothing when one can. */
    public static Optional<PathProblem> problem(String text) {
        try {
            check(text, PathSegment.split(text));
            return Optional.empty();
        } catch (InvalidPathException invalid) {
            return Optional.of(invalid.problem());
        }
    }

    /**
     * The path as statements take it, from one that a person writes or the server prints: words of SQL, which may come plain,
     * get their backquotes.
     *
     * @throws InvalidPathException when no statement takes it
     */
    public static String quote(String text) {
        List<PathSegment> segments = PathSegment.split(text);
        String quoted = segments.get(0).text()
                + segments.stream()
                        .skip(1)
                        .map(PathPattern::quote)
                        .map(node -> "." + node)
                        .collect(Collectors.joining());
        problem(quoted).ifPresent(PathPattern::refuse);
        return quoted;
    }

    /** What stands after the last dot that is not in backquotes, as it is written. Of the rest, only backquotes are checked. */
    public static String lastNode(String text) {
        List<PathSegment> segments = PathSegment.split(text);
        return segments.get(segments.size() - 1).text();
    }

    private static String quote(PathSegment segment) {
        return segment.isQuoted() || !Keywords.contains(segment.raw())
                ? segment.text()
                : NodeName.inBackquotes(segment.raw());
    }

    private static void check(String path, List<PathSegment> segments) {
        String first = segments.get(0).text();
        if (!first.equals("root")) {
            throw new InvalidPathException(
                    first.equalsIgnoreCase("root") ? PathShape.rootCase(path, first) : PathShape.noRoot(path, first));
        }
        segments.stream().skip(1).forEach(PathPattern::checkNode);
    }

    private static void checkNode(PathSegment segment) {
        String raw = segment.raw();
        if (segment.isEmpty() || NameRules.isReserved(raw)) {
            NodeName.problem(raw).map(segment::lift).ifPresent(PathPattern::refuse);
        }
        if (segment.isQuoted()) {
            return;
        }
        if (isNumber(raw)) {
            refuse(segment.number());
        }
        if (NEVER_PLAIN.contains(raw.toLowerCase(Locale.ROOT))) {
            refuse(keyword(segment));
        }
        checkCharacters(segment);
    }

    private static void checkCharacters(PathSegment segment) {
        int start = segment.start() + stars(segment.text());
        int end = segment.end() - stars(new StringBuilder(segment.text()).reverse());
        for (int i = start; i < end; i++) {
            char character = segment.path().charAt(i);
            if (character == '*') {
                refuse(wildcard(segment, i));
            }
            if (!PlainNames.isPlain(character)) {
                refuse(segment.illegal(i));
            }
        }
    }

    /** How many stars a text begins with, of the two that a wildcard has at most. */
    private static int stars(CharSequence text) {
        int stars = 0;
        while (stars < 2 && stars < text.length() && text.charAt(stars) == '*') {
            stars++;
        }
        return stars;
    }

    /** Unlike in requests, a suffix makes a name of a number: {@code 1d} is one. */
    private static boolean isNumber(String raw) {
        return PlainNames.isNumber(raw) && !Character.isLetter(raw.charAt(raw.length() - 1));
    }

    private static PathProblem keyword(PathSegment segment) {
        return new PathProblem(
                Kind.KEYWORD_UNQUOTED,
                segment.path(),
                segment.start(),
                "\"" + segment.text() + "\" is a word of SQL, which no statement takes for a name without backquotes",
                "write " + segment.cure());
    }

    private static PathProblem wildcard(PathSegment segment, int position) {
        return new PathProblem(
                Kind.WILDCARD,
                segment.path(),
                position,
                "a wildcard cannot stand within a name",
                "put it at the beginning or at the end of the node, as in *_max or m*; for the character itself write "
                        + segment.cure());
    }

    private static void refuse(PathProblem problem) {
        throw new InvalidPathException(problem);
    }
}
