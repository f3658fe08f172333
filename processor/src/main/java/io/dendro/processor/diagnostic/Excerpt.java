package io.dendro.processor.diagnostic;

/** A text and the position of a mistake in it, counted from 0. */
public record Excerpt(String text, int position) {
    /** javac adds as much again below the first line of a message. */
    private static final String INDENT = "  ";

    private static final int REPLACEMENT = '\uFFFD';

    /** The text with a caret below the position, each on a line of its own; nothing for an empty text. */
    String lines() {
        if (text.isEmpty()) {
            return "";
        }
        String before = " ".repeat(text.codePointCount(0, position));
        return "\n" + INDENT + printable() + "\n" + INDENT + before + "^";
    }

    /** Characters without a shape of one column would move the caret. */
    private String printable() {
        return text.codePoints()
                .map(point -> hasShape(point) ? point : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean hasShape(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
