package io.dendro.processor.diagnostic;

/** A text and the position of a mistake in it, counted from 0. */
public record Excerpt(String text, int position) {
    private static final String INDENT = "    ";

    /** The text with a caret below the position, each on a line of its own. */
    String lines() {
        return "\n" + INDENT + printable() + "\n" + INDENT + " ".repeat(position) + "^";
    }

    /** Control characters would move the caret. */
    private String printable() {
        return text.codePoints()
                .map(point -> Character.isISOControl(point) ? '\uFFFD' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
