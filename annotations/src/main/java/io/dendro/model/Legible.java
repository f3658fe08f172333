package io.dendro.model;

/** Makes any character and any text fit to be read in a one-line message. */
final class Legible {
    private static final int LONGEST = 120;

    private Legible() {}

    /** The character's number with its shape or, where it has none, its name: {@code U+002D '-'}, {@code U+0020 SPACE}. */
    static String character(int codePoint) {
        String number = String.format("U+%04X", codePoint);
        return isVisible(codePoint)
                ? number + " '" + Character.toString(codePoint) + "'"
                : number + " " + Character.getName(codePoint);
    }

    /** The text with what cannot be seen escaped, cut where it is too long to help. */
    static String text(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(codePoint -> {
            if (codePoint == ' ' || isVisible(codePoint)) {
                shown.appendCodePoint(codePoint);
            } else {
                shown.append(String.format("\\u%04x", codePoint));
            }
        });
        return shown.length() < text.length() && text.codePointCount(0, text.length()) > LONGEST
                ? shown.append("...").toString()
                : shown.toString();
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
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
