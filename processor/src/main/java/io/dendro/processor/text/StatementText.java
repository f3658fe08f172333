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
        String blanked = Comments.blanked(statement);
        Lexer inTable = new Lexer(blanked);
        Tokens tokens = new Tokens(blanked, inTable.tokens());
        if (blanked.equals(statement) || !tokens.isTree()) {
            return inTable.mistakes().isEmpty() ? mistakes(tokens, rows) : inTable.mistakes();
        }
        Lexer inTree = new Lexer(statement);
        Tokens all = new Tokens(statement, inTree.tokens());
        return Comments.inTree(all, inTree.mistakes().isEmpty() ? mistakes(all, rows) : inTree.mistakes());
    }

    private static List<Mistake> mistakes(Tokens tokens, Rows rows) {
        if (tokens.get(0).isSymbol(';') || tokens.size() == 0) {
            return List.of(Mistake.of(TextProblem.STATEMENT_EMPTY, tokens.statement(), 0));
        }
        List<Mistake> mistakes = new ArrayList<>();
        mistakes.addAll(FirstWord.mistakes(tokens, rows));
        mistakes.addAll(Heads.mistakes(tokens));
        mistakes.addAll(Brackets.mistakes(tokens));
        mistakes.addAll(SecondStatement.mistakes(tokens));
        mistakes.addAll(Paths.mistakes(tokens));
        mistakes.addAll(Rootless.mistakes(tokens));
        mistakes.addAll(Settings.mistakes(tokens));
        mistakes.addAll(Clauses.mistakes(tokens));
        return mistakes;
    }
}
