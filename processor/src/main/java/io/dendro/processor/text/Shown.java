package io.dendro.processor.text;

/** Makes any character fit to be read in a message. */
final class Shown {
    private Shown() {}

    /** The character's number with its shape or, where it has none, its name. */
    static String character(int point) {
        return String.format("U+%04X ", point)
                + (hasShape(point) ? "'" + Character.toString(point) + "'" : Character.getName(point));
    }

    private static boolean hasShape(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
