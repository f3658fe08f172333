package io.dendro.model;

import io.dendro.model.PathProblem.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads the placeholders of one template, in their order. */
final class PlaceholderReader {
    private final List<String> names = new ArrayList<>();

    /** Whether the segment is meant as a placeholder, well written or not. */
    static boolean isPlaceholder(PathSegment segment) {
        String text = segment.text();
        return !segment.isQuoted() && (text.indexOf('{') >= 0 || text.indexOf('}') >= 0);
    }

    PathTemplate.Placeholder read(PathSegment segment) {
        String text = segment.text();
        int opening = text.indexOf('{');
        int closing = text.indexOf('}', Math.max(opening, 0));
        if (opening < 0) {
            throw problem(
                    Kind.ILLEGAL_CHARACTER,
                    segment,
                    closing,
                    "the brace was never opened",
                    "write {" + Legible.text(text));
        }
        if (closing < 0) {
            throw problem(
                    Kind.UNCLOSED_PLACEHOLDER,
                    segment,
                    opening,
                    "the brace is never closed",
                    "write " + Legible.text(text) + "}");
        }
        if (text.startsWith("{{") && text.endsWith("}}")) {
            throw problem(
                    Kind.PARTIAL_PLACEHOLDER,
                    segment,
                    0,
                    "the braces are doubled",
                    "write " + Legible.text(text.substring(1, text.length() - 1)));
        }
        if (opening > 0 || closing < text.length() - 1) {
            throw partial(segment, opening, closing + 1);
        }
        if (text.length() == 2) {
            throw problem(
                    Kind.EMPTY_PLACEHOLDER,
                    segment,
                    0,
                    "the placeholder has no name",
                    "put the name of a component between the braces");
        }
        return new PathTemplate.Placeholder(name(segment), names.size() - 1);
    }

    private String name(PathSegment segment) {
        String name = segment.text().substring(1, segment.text().length() - 1);
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 ? !Character.isJavaIdentifierStart(name.charAt(i)) : !isPart(name.charAt(i))) {
                throw problem(
                        Kind.ILLEGAL_CHARACTER,
                        segment,
                        i + 1,
                        Legible.character(name.codePointAt(i)) + " cannot stand in the name of a component",
                        "put the name of a component between the braces");
            }
        }
        if (names.contains(name)) {
            throw problem(
                    Kind.DUPLICATE_PLACEHOLDER,
                    segment,
                    0,
                    "{" + name + "} was there before",
                    "bind a component of its own to each node");
        }
        names.add(name);
        return name;
    }

    private static boolean isPart(char character) {
        return Character.isJavaIdentifierPart(character) && !Character.isIdentifierIgnorable(character);
    }

    private static InvalidPathException partial(PathSegment segment, int start, int end) {
        String placeholder = Legible.text(segment.text().substring(start, end));
        String rest = segment.text().substring(0, start) + segment.text().substring(end);
        int offset = start > 0 ? 0 : end;
        if (rest.isBlank()) {
            return problem(
                    Kind.PARTIAL_PLACEHOLDER,
                    segment,
                    offset,
                    "a blank stands beside " + placeholder + " in one node",
                    "remove it");
        }
        if (rest.startsWith("{")) {
            return problem(
                    Kind.PARTIAL_PLACEHOLDER,
                    segment,
                    offset,
                    Legible.text(rest) + " stands beside " + placeholder + " in one node",
                    "put a dot between them");
        }
        return problem(
                Kind.PARTIAL_PLACEHOLDER,
                segment,
                offset,
                "text stands beside " + placeholder + " in one node",
                "give " + placeholder + " a node of its own, or make the text a part of the component's value");
    }

    private static InvalidPathException problem(
            Kind kind, PathSegment segment, int offset, String reason, String cure) {
        return new InvalidPathException(new PathProblem(kind, segment.path(), segment.start() + offset, reason, cure));
    }
}
