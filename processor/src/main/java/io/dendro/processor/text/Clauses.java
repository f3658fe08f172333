package io.dendro.processor.text;

import io.dendro.model.NearestName;
import io.dendro.processor.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Misspelled clauses of SELECT: words that follow a path, a number or a bracket, where only few words can. */
final class Clauses {
    private static final Set<String> BEGINNINGS =
            Set.of("WHERE", "GROUP", "HAVING", "ORDER", "FILL", "LIMIT", "OFFSET", "SLIMIT", "SOFFSET", "ALIGN");

    private static final Set<String> OPERATORS = Set.of(
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
            "ASC",
            "DESC",
            "NULLS",
            "WHEN",
            "THEN",
            "ELSE",
            "END",
            "FOR",
            "FROM");

    private Clauses() {}

    static List<Mistake> mistakes(Tokens tokens) {
        List<Mistake> mistakes = new ArrayList<>();
        if (tokens.get(0).isWord("SELECT")) {
            for (int i = afterFrom(tokens); i < tokens.size(); i++) {
                if (tokens.get(i).kind() == Kind.WORD && endsOperand(tokens, i - 1)) {
                    check(tokens.get(i), tokens, mistakes);
                }
            }
        }
        return mistakes;
    }

    private static void check(Token token, Tokens tokens, List<Mistake> mistakes) {
        String word = token.text().toUpperCase(Locale.ROOT);
        if (!BEGINNINGS.contains(word) && !OPERATORS.contains(word)) {
            NearestName.of(word, BEGINNINGS.stream().sorted().toList())
                    .map(near -> Mistake.of(
                            TextProblem.CLAUSE_MISSPELLED, tokens.statement(), token.start(), token.text(), near))
                    .ifPresent(mistakes::add);
        }
    }

    private static int afterFrom(Tokens tokens) {
        int i = 0;
        while (i < tokens.size() && !tokens.get(i).isWord("FROM")) {
            i++;
        }
        return i + 1;
    }

    /** Whether an operator or a clause must follow. */
    private static boolean endsOperand(Tokens tokens, int index) {
        Token token = tokens.get(index);
        return switch (token.kind()) {
            case NAME, STRING -> true;
            case WORD ->
                tokens.get(index - 1).isSymbol('.')
                        || Character.isDigit(token.text().charAt(0));
            case SYMBOL -> token.isSymbol(')') || isWildcard(tokens, index);
            case END -> false;
        };
    }

    private static boolean isWildcard(Tokens tokens, int index) {
        Token before = tokens.get(index - 1);
        return tokens.get(index).isSymbol('*') && (before.isSymbol('.') || before.isSymbol('*'));
    }
}
