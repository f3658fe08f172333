package io.dendro.processor.write;

import java.util.regex.Pattern;

/** Text that a user chose, made safe to stand in a comment of generated code. */
final class CommentText {
    /** No brace that has no partner, and nothing that a comment or the compiler would take for its own. */
    private static final Pattern PLAIN = Pattern.compile("([^{}@*\\\\]|\\{[^{}@*\\\\]*})*+");

    private CommentText() {}

    /** The text as code. Nothing in the result ends the comment, and no backslash begins a Unicode escape. */
    static String code(String text) {
        return PLAIN.matcher(text).matches() ? "{@code " + text + "}" : "<code>" + escaped(text) + "</code>";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(character -> {
            if ("&<>{}@*\\".indexOf(character) < 0) {
                escaped.append((char) character);
            } else {
                escaped.append("&#").append(character).append(';');
            }
        });
        return escaped.toString();
    }
}
