package io.dendro.processor.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Each bracket has a partner, of whichever form: the range of a window may open with one form and close with another. */
final class Brackets {
    private Brackets() {}

    static List<Mistake> mistakes(Tokens tokens) {
        Deque<Token> open = new ArrayDeque<>();
        for (Token token : tokens.all()) {
            if (token.isSymbol('(') || token.isSymbol('[')) {
                open.push(token);
            } else if (token.isSymbol(')') || token.isSymbol(']')) {
                if (open.isEmpty()) {
                    return List.of(mistake(tokens, token));
                }
                open.pop();
            }
        }
        return open.isEmpty() ? List.of() : List.of(mistake(tokens, open.pop()));
    }

    private static Mistake mistake(Tokens tokens, Token bracket) {
        return Mistake.of(TextProblem.BRACKET_WITHOUT_PARTNER, tokens.statement(), bracket.start(), bracket.text());
    }
}
