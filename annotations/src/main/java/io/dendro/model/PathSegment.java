package io.dendro.model;

import io.dendro.model.PathProblem.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a path's text between two dots, as it was written.
 *
 * @param path the whole text
 * @param start where the stretch begins
 * @param end where it ends, exclusive
 */
record PathSegment(String path, int start, int end) {

    /** Cuts the text at the dots that are not in backquotes. Checks nothing but the backquotes. */
    static List<PathSegment> split(String path) {
        List<PathSegment> segments = new ArrayList<>();
        for (int start = 0; start <= path.length(); ) {
            PathSegment segment = first(path, start);
            segments.add(segment);
            start = segment.end + 1;
        }
        return segments;
    }

    /** The stretch that begins here. */
    static PathSegment first(String path, int start) {
        if (start < path.length() && path.charAt(start) == '`') {
            int end = closingBackquote(path, start) + 1;
            if (end < path.length() && path.charAt(end) != '.') {
                throw textAfterBackquote(path, start, end);
            }
            return new PathSegment(path, start, end);
        }
        int dot = path.indexOf('.', start);
        return new PathSegment(path, start, dot < 0 ? path.length() : dot);
    }

    String text() {
        return path.substring(start, end);
    }

    boolean isEmpty() {
        return start == end;
    }

    boolean isQuoted() {
        return !isEmpty() && path.charAt(start) == '`';
    }

    /** Whether it has what backquotes would not mend: a wildcard, or a blank beside a dot. */
    boolean needsMoreThanQuotes() {
        if (isEmpty() || isQuoted()) {
            return false;
        }
        int star = path.indexOf('*', start);
        return (star >= 0 && star < end)
                || Character.isWhitespace(path.codePointAt(start))
                || Character.isWhitespace(path.codePointBefore(end));
    }

    /** Whether it is this text. */
    boolean is(String text) {
        return end - start == text.length() && path.startsWith(text, start);
    }

    /** The name that the text stands for, legal or not. */
    String raw() {
        return isQuoted() ? path.substring(start + 1, end - 1).replace("``", "`") : text();
    }

    /** The name that the text stands for. */
    NodeName name() {
        return name(raw());
    }

    /** The same, for who has made {@link #raw} already. */
    NodeName name(String raw) {
        PathProblem problem = NameRules.problem(raw);
        if (problem != null) {
            throw new InvalidPathException(lift(problem));
        }
        if (!isQuoted()) {
            int plain = PlainNames.plainLength(raw);
            if (plain < raw.length()) {
                throw new InvalidPathException(illegal(start + plain));
            }
            if (PlainNames.isNumber(raw)) {
                throw new InvalidPathException(number());
            }
        }
        return NodeName.checked(raw);
    }

    /** Turns a problem of the raw name into one of the path. */
    PathProblem lift(PathProblem problem) {
        return problem.within(path, positionOf(problem.position()));
    }

    /** Why the character cannot stand unquoted at this position of the path. */
    PathProblem illegal(int position) {
        int codePoint = path.codePointAt(position);
        boolean atEdge = position == start || position == end - 1;
        if (codePoint == '*') {
            return new PathProblem(
                    Kind.WILDCARD,
                    path,
                    position,
                    "U+002A '*' is a wildcard, and this path must name one device",
                    "name the node, or in the path of an entity use a {placeholder}; for the character itself write "
                            + cure());
        }
        if (Character.isWhitespace(codePoint) && atEdge) {
            return new PathProblem(
                    Kind.ILLEGAL_CHARACTER,
                    path,
                    position,
                    Legible.character(codePoint) + " cannot stand beside a dot or at an end of a path",
                    "remove it");
        }
        return new PathProblem(
                Kind.ILLEGAL_CHARACTER,
                path,
                position,
                Legible.character(codePoint) + " cannot stand in a name without backquotes",
                "write " + cure());
    }

    /** Why a number cannot stand unquoted. */
    PathProblem number() {
        return new PathProblem(
                Kind.NUMBER_UNQUOTED, path, start, "\"" + text() + "\" reads as a number", "write " + cure());
    }

    /** The name in backquotes, to be shown. */
    String cure() {
        return Legible.text(NodeName.inBackquotes(raw()));
    }

    private int positionOf(int rawPosition) {
        if (!isQuoted()) {
            return start + rawPosition;
        }
        int position = start + 1;
        for (int i = 0; i < rawPosition; i++) {
            position += path.charAt(position) == '`' ? 2 : 1;
        }
        return position;
    }

    private static int closingBackquote(String path, int opening) {
        int i = opening + 1;
        while (i < path.length()) {
            if (path.charAt(i) == '`') {
                if (i + 1 == path.length() || path.charAt(i + 1) != '`') {
                    return i;
                }
                i++;
            }
            i++;
        }
        throw new InvalidPathException(new PathProblem(
                Kind.UNCLOSED_BACKQUOTE,
                path,
                opening,
                "the backquote is never closed",
                "close it before the next dot; a backquote that belongs to the name is doubled"));
    }

    private static InvalidPathException textAfterBackquote(String path, int start, int end) {
        return new InvalidPathException(new PathProblem(
                Kind.PARTIAL_BACKQUOTE,
                path,
                end,
                Legible.character(path.codePointAt(end)) + " follows " + Legible.text(path.substring(start, end))
                        + " in the same node",
                "put the whole node in backquotes, or a dot between"));
    }
}
