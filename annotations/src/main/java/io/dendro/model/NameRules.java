package io.dendro.model;

import io.dendro.model.PathProblem.Kind;
import org.jspecify.annotations.Nullable;

/** What a name may not be, quoted or not. */
final class NameRules {
    static final int LONGEST = 255;

    private NameRules() {}

    /** The first rule that the raw name breaks, or null; positions count in the raw name. */
    static @Nullable PathProblem problem(String raw) {
        if (raw.isEmpty()) {
            return new PathProblem(Kind.EMPTY_NODE, raw, 0, "the node is empty", "give it a name");
        }
        if (raw.length() > LONGEST) {
            return new PathProblem(
                    Kind.TOO_LONG,
                    raw,
                    LONGEST,
                    "the node has " + raw.length() + " characters, more than " + LONGEST,
                    "shorten it");
        }
        if (isReserved(raw)) {
            return new PathProblem(
                    Kind.RESERVED_NAME,
                    raw,
                    0,
                    "\"" + raw + "\" is the time column's name, which the server accepts for nothing else,"
                            + " not even in backquotes",
                    "choose another name, such as " + raw + "_");
        }
        for (int i = PlainNames.plainLength(raw); i < raw.length(); i++) {
            char character = raw.charAt(i);
            if (Character.isISOControl(character)) {
                return control(raw, i);
            }
            if (Character.isSurrogate(character)) {
                int codePoint = raw.codePointAt(i);
                if (!Character.isSupplementaryCodePoint(codePoint)) {
                    return loneSurrogate(raw, i);
                }
                i++;
            }
        }
        return null;
    }

    static boolean isReserved(String raw) {
        return switch (raw.length()) {
            case 4 -> raw.equalsIgnoreCase("time");
            case 9 -> raw.equalsIgnoreCase("timestamp");
            default -> false;
        };
    }

    private static PathProblem control(String raw, int position) {
        return new PathProblem(
                Kind.CONTROL_CHARACTER,
                raw,
                position,
                Legible.character(raw.charAt(position)) + " is a control character, which no name can have",
                "remove it");
    }

    private static PathProblem loneSurrogate(String raw, int position) {
        return new PathProblem(
                Kind.LONE_SURROGATE,
                raw,
                position,
                Legible.character(raw.charAt(position)) + " is half of a surrogate pair, which UTF-8 cannot hold",
                "remove it, or complete the pair");
    }
}
