package io.dendro.processor.text;

import io.dendro.processor.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts one statement into tokens, as the server does. Where that fails, it says why, once. */
final class Lexer {
    private static final String BLANKS = " \t\r\n\u000B";
    private static final String SYMBOLS = "-+/%=><!&|.,;*()[]";
    private static final String LETTERS_BESIDE_ASCII = "_:@#${}";
    private static final char FIRST_IDEOGRAPH = '\u2E80';
    private static final char LAST_IDEOGRAPH = '\u9FFF';

    private final String statement;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private int position;

    Lexer(String statement) {
        this.statement = statement;
        while (position < statement.length() && mistakes.isEmpty()) {
            step(statement.charAt(position));
        }
    }

    /** The tokens, without an {@link Kind#END}; incomplete where there is a mistake. */
    List<Token> tokens() {
        return tokens;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    private void step(char character) {
        if (BLANKS.indexOf(character) >= 0) {
            position++;
        } else if (isLetter(character)) {
            word();
        } else if (character == '`') {
            quoted(Kind.NAME, position);
        } else if (character == '\'' || character == '"') {
            quoted(Kind.STRING, position);
        } else if (SYMBOLS.indexOf(character) >= 0) {
            add(Kind.SYMBOL, position + 1);
        } else {
            int point = statement.codePointAt(position);
            mistakes.add(Mistake.of(
                    TextProblem.CHARACTER_OUT_OF_PLACE, statement, position, Shown.character(point), cure(point)));
        }
    }

    private void word() {
        int end = position;
        while (end < statement.length() && isLetter(statement.charAt(end))) {
            end++;
        }
        boolean isBytes = end < statement.length()
                && statement.charAt(end) == '\''
                && statement.substring(position, end).equals("X");
        if (isBytes) {
            quoted(Kind.STRING, end);
        } else {
            add(Kind.WORD, end);
        }
    }

    /** A doubled quote stands for itself; a backslash is a character as any other. */
    private void quoted(Kind kind, int opening) {
        char quote = statement.charAt(opening);
        int end = statement.indexOf(quote, opening + 1);
        while (end >= 0 && end + 1 < statement.length() && statement.charAt(end + 1) == quote) {
            end = statement.indexOf(quote, end + 2);
        }
        if (end < 0) {
            mistakes.add(Mistake.of(TextProblem.QUOTE_UNCLOSED, statement, opening, quote));
        } else {
            add(kind, end + 1);
        }
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, statement.substring(position, end), position, end));
        position = end;
    }

    private static String cure(int point) {
        return Character.isLetterOrDigit(point)
                ? "put the name in backquotes"
                : "remove it, or quote what it belongs to";
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || LETTERS_BESIDE_ASCII.indexOf(character) >= 0
                || (character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH);
    }
}
