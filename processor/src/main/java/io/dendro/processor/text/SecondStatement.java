package io.dendro.processor.text;

import java.util.List;

/** Nothing follows a semicolon. */
final class SecondStatement {
    private SecondStatement() {}

    static List<Mistake> mistakes(Tokens tokens) {
        for (int i = 0; i < tokens.size() - 1; i++) {
            if (tokens.get(i).isSymbol(';')) {
                int start = tokens.get(i + 1).start();
                return List.of(Mistake.of(TextProblem.STATEMENT_SECOND, tokens.statement(), start));
            }
        }
        return List.of();
    }
}
