package io.dendro.processor.source;

import java.util.OptionalInt;

/**
 * Where the chars of a string literal stand in the source: between them and the value are quotes, escapes and, in a text
 * block, the indentation. Compilers make one literal of a sum of literals, and so there may be more than one pair of quotes.
 */
final class LiteralSource {
    private static final String BLOCK_QUOTES = "\"\"\"";
    private static final String BETWEEN_LITERALS = "+ \t\f\r\n";

    private final CharSequence source;
    private final MappedText text = new MappedText();
    private int position;

    private LiteralSource(CharSequence source, int start) {
        this.source = source;
        this.position = start;
    }

    /**
     * The offset in the source of one char of a value; nothing where the source does not read as the value.
     *
     * @param start where the literal begins in the source
     * @param index the length of the value stands for what follows it
     */
    static OptionalInt offset(CharSequence source, int start, String value, int index) {
        LiteralSource literal = new LiteralSource(source, start);
        try {
            return literal.reads(value) ? OptionalInt.of(literal.offset(index)) : OptionalInt.empty();
        } catch (IndexOutOfBoundsException | NumberFormatException notALiteral) {
            return OptionalInt.empty();
        }
    }

    private boolean reads(String value) {
        readLiteral();
        while (text.length() < value.length()) {
            position++;
            skipToLiteral();
            readLiteral();
        }
        return text.toString().equals(value);
    }

    /** The char after the last is the closing quote. */
    private int offset(int index) {
        return index == text.length() ? position : text.offset(index);
    }

    private void skipToLiteral() {
        while (BETWEEN_LITERALS.indexOf(source.charAt(position)) >= 0) {
            position++;
        }
        if (startsWith("//")) {
            while (source.charAt(position) != '\n') {
                position++;
            }
            skipToLiteral();
        }
    }

    /** Stops at the last of the closing quotes. */
    private void readLiteral() {
        boolean isBlock = startsWith(BLOCK_QUOTES);
        String quotes = isBlock ? BLOCK_QUOTES : "\"";
        position += quotes.length();
        MappedText body = new MappedText();
        while (!startsWith(quotes)) {
            if (next(body) == '\\') {
                escaped(body);
            }
        }
        MappedText meant = Escapes.translate(isBlock ? TextBlock.strip(body) : body);
        text.add(meant, 0, meant.length());
        position += quotes.length() - 1;
    }

    /** Adds what a backslash stands before. A backslash there is itself, whatever follows it. */
    private void escaped(MappedText body) {
        if (startsWith("\\") && source.charAt(position - 1) == '\\') {
            body.add('\\', position++);
        } else {
            next(body);
        }
    }

    /** Adds the next char, for which six of the source may stand. */
    private char next(MappedText body) {
        int start = position;
        char character = source.charAt(position++);
        if (character == '\\' && source.charAt(position) == 'u') {
            while (source.charAt(position) == 'u') {
                position++;
            }
            character = (char) Integer.parseInt(source, position, position + 4, 16);
            position += 4;
        }
        body.add(character, start);
        return character;
    }

    private boolean startsWith(String expected) {
        int end = position + expected.length();
        return end <= source.length() && expected.contentEquals(source.subSequence(position, end));
    }
}
