package io.dendro.processor.text;

import java.util.Locale;

/**
 * A stretch of a statement that cannot be divided.
 *
 * @param start where it begins in the statement
 * @param end where it ends, exclusive
 */
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        /** Letters and digits: a word of SQL, a name or the beginning of a number. */
        WORD,
        /** A name in backquotes. */
        NAME,
        /** A text in quotes, or bytes. */
        STRING,
        /** One character that is neither. */
        SYMBOL,
        /** What follows the last token. */
        END
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    /** As a word of SQL is compared with others. */
    String upperCase() {
        return text.toUpperCase(Locale.ROOT);
    }

    boolean isSymbol(char symbol) {
        return kind == Kind.SYMBOL && text.charAt(0) == symbol;
    }

    /** Whether no blank is between this and the next. */
    boolean touches(Token next) {
        return end == next.start;
    }
}
