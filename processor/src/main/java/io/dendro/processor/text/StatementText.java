package io.dendro.processor.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Statements in SQL. This is no parser: the grammar grows from server to server, and a check that refused what a server
 * takes would be worse than none. Each rule knows one thing that no statement can be.
 */
final class StatementText {
    private StatementText() {}

    static List<Mistake> mistakes(String statement, Rows rows) {
        Lexer lexer = new Lexer(statement);
        if (!lexer.mistakes().isEmpty()) {
            return lexer.mistakes();
        }
        Tokens tokens = new Tokens(statement, lexer.tokens());
        if (tokens.get(0).isSymbol(';') || tokens.size() == 0) {
            return List.of(Mistake.of(TextProblem.STATEMENT_EMPTY, statement, 0));
        }
        List<Mistake> mistakes = new ArrayList<>();
        mistakes.addAll(FirstWord.mistakes(tokens, rows));
        mistakes.addAll(Brackets.mistakes(tokens));
        mistakes.addAll(SecondStatement.mistakes(tokens));
        mistakes.addAll(Paths.mistakes(tokens));
        mistakes.addAll(Clauses.mistakes(tokens));
        return mistakes;
    }
}
