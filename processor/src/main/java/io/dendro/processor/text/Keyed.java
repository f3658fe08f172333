package io.dendro.processor.text;

import io.dendro.processor.text.Token.Kind;
import java.util.BitSet;
import java.util.Set;

/**
 * Which words of a statement are surely words of SQL. Most of them may be names too, and only their place tells: what
 * follows an operand, such as a path or a number, is no name, and what follows WHERE is one.
 */
final class Keyed {
    /** These stand behind an operand and want something to follow. */
    private static final Set<String> LEADING = Set.of(
            "WHERE",
            "GROUP",
            "HAVING",
            "ORDER",
            "FILL",
            "LIMIT",
            "OFFSET",
            "SLIMIT",
            "SOFFSET",
            "ALIGN",
            "FROM",
            "INTO",
            "VALUES",
            "BY",
            "AND",
            "OR",
            "NOT",
            "IN",
            "IS",
            "LIKE",
            "REGEXP",
            "BETWEEN",
            "CONTAINS",
            "ESCAPE",
            "AS",
            "NULLS",
            "WHEN",
            "THEN",
            "ELSE",
            "FOR");

    /** These stand behind an operand, and what they belong to may end there. */
    private static final Set<String> CLOSING = Set.of("ASC", "DESC", "END", "ALIGNED");

    private static final Set<String> CLAUSES_IN_TWO_WORDS = Set.of("GROUP", "ORDER", "ALIGN");

    /** What may be a name, or the beginning of more. */
    private static final Set<String> AMBIGUOUS = Set.of("NOT", "CASE", "LAST", "ALIGNED", "DISTINCT");

    private static final String OPERATORS = "=<>+-/%!&|,([";

    private final Tokens tokens;
    private final BitSet keywords = new BitSet();
    private final BitSet operands = new BitSet();

    Keyed(Tokens tokens, int first) {
        this.tokens = tokens;
        keywords.set(first);
        for (int i = first + 1; i < tokens.size(); i++) {
            keywords.set(i, tokens.get(i).kind() == Kind.WORD && isKeyword(i));
            operands.set(
                    i,
                    !keywords.get(i)
                            ? endsOperand(i)
                            : CLOSING.contains(tokens.get(i).upperCase()));
        }
    }

    /** Whether this is surely a word of SQL. */
    boolean isKeyword(int index, String word) {
        return keywords.get(index) && tokens.get(index).isWord(word);
    }

    /** Whether this is surely a word of SQL that cannot be the last. */
    boolean isLeading(int index) {
        return keywords.get(index) && LEADING.contains(tokens.get(index).upperCase());
    }

    /** Whether this surely is a word, and none that is known in its place. */
    boolean isStray(int index) {
        return tokens.get(index).kind() == Kind.WORD
                && operands.get(index - 1)
                && !keywords.get(index)
                && !(tokens.get(index - 1).isSymbol('*') && mayBelongToStars(index));
    }

    /** A name may follow stars, a blank between them or not; what follows it tells. */
    private boolean mayBelongToStars(int index) {
        Token next = tokens.get(index + 1);
        return next.kind() != Kind.WORD
                || (!next.isWord("BY")
                        && (LEADING.contains(next.upperCase()) || next.isWord("WITH") || next.isWord("USING")));
    }

    /** Whether nothing before this path can lead to it. */
    boolean isAbrupt(int path) {
        Token before = tokens.get(path - 1);
        String word = before.upperCase();
        return isStray(path)
                || (before.kind() == Kind.WORD
                        && !keywords.get(path - 1)
                        && !LEADING.contains(word)
                        && !CLOSING.contains(word)
                        && !AMBIGUOUS.contains(word));
    }

    private boolean isKeyword(int index) {
        String word = tokens.get(index).upperCase();
        if (word.equals("BY")) {
            return keywords.get(index - 1)
                    && CLAUSES_IN_TWO_WORDS.contains(tokens.get(index - 1).upperCase());
        }
        return (LEADING.contains(word) || CLOSING.contains(word))
                && (operands.get(index - 1) || isKeyword(index - 1, "NOT"));
    }

    private boolean endsOperand(int index) {
        Token token = tokens.get(index);
        return switch (token.kind()) {
            case NAME, STRING -> true;
            case WORD -> isName(index);
            case SYMBOL -> token.isSymbol(')') || token.isSymbol(']') || isWildcard(index);
            case END -> false;
        };
    }

    private boolean isName(int index) {
        Token before = tokens.get(index - 1);
        return before.isSymbol('.')
                || Character.isDigit(tokens.get(index).text().charAt(0))
                || (!AMBIGUOUS.contains(tokens.get(index).upperCase())
                        && (keywords.get(index - 1)
                                || (before.kind() == Kind.SYMBOL && OPERATORS.contains(before.text()))));
    }

    private boolean isWildcard(int index) {
        Token before = tokens.get(index - 1);
        return tokens.get(index).isSymbol('*') && before.isSymbol('*') && before.touches(tokens.get(index));
    }
}
