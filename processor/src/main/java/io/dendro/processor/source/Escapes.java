package io.dendro.processor.source;

/** The escapes of string literals. */
final class Escapes {
    private static final String LETTERS = "btnfrs";
    private static final String MEANINGS = "\b\t\n\f\r ";

    private Escapes() {}

    /** The text that the body of a literal stands for. */
    static MappedText translate(MappedText body) {
        MappedText text = new MappedText();
        for (int i = 0; i < body.length(); ) {
            i = body.at(i) == '\\' ? escape(body, i, text) : plain(body, i, text);
        }
        return text;
    }

    private static int plain(MappedText body, int index, MappedText text) {
        text.add(body.at(index), body.offset(index));
        return index + 1;
    }

    /** Returns the index after the escape. */
    private static int escape(MappedText body, int backslash, MappedText text) {
        char kind = body.at(backslash + 1);
        if (isOctal(kind)) {
            return octal(body, backslash, text);
        }
        if (kind != '\n') {
            int letter = LETTERS.indexOf(kind);
            text.add(letter < 0 ? kind : MEANINGS.charAt(letter), body.offset(backslash));
        }
        return backslash + 2;
    }

    private static int octal(MappedText body, int backslash, MappedText text) {
        int most = body.at(backslash + 1) <= '3' ? 3 : 2;
        int end = backslash + 1;
        int value = 0;
        while (end < body.length() && end <= backslash + most && isOctal(body.at(end))) {
            value = value * 8 + (body.at(end) - '0');
            end++;
        }
        text.add((char) value, body.offset(backslash));
        return end;
    }

    private static boolean isOctal(char character) {
        return character >= '0' && character <= '7';
    }
}
