package io.dendro.integration.schemas;

/** Text as Java source has it. */
final class JavaText {
    private JavaText() {}

    /** A string literal of ASCII characters only. */
    static String literal(String value) {
        StringBuilder literal = new StringBuilder("\"");
        for (char character : value.toCharArray()) {
            switch (character) {
                case '"', '\\' -> literal.append('\\').append(character);
                default -> literal.append(inLiteral(character));
            }
        }
        return literal.append('"').toString();
    }

    /** Line breaks must be octal: a Unicode escape would break the line of the source. */
    private static String inLiteral(char character) {
        if (character < ' ') {
            return "\\%03o".formatted((int) character);
        }
        return character < 0x7F ? String.valueOf(character) : "\\u%04X".formatted((int) character);
    }
}
