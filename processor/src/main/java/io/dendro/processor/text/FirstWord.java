package io.dendro.processor.text;

import io.dendro.model.NearestName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A statement begins with one of few words, which tells whether it returns rows. */
final class FirstWord {
    private static final String DEBUG = "DEBUG";

    private static final Set<String> WITH_ROWS = Set.of("SELECT", "SHOW", "COUNT", "EXPLAIN", "LIST");

    private static final Set<String> WITHOUT_ROWS = Set.of(
            "ALTER", "CREATE", "DEACTIVATE", "DELETE", "DROP", "FLUSH", "GRANT", "INSERT", "REVOKE", "SET", "UNSET");

    /** What they do differs from server to server, or is not known for sure. */
    private static final Set<String> OTHERS = Set.of(
            "ANALYZE",
            "CALL",
            "CHECK",
            "CLEAR",
            "DEALLOCATE",
            "DESC",
            "DESCRIBE",
            "EXECUTE",
            "EXTEND",
            "FORECAST",
            "KILL",
            "LOAD",
            "MIGRATE",
            "PREPARE",
            "RECONSTRUCT",
            "REMOVE",
            "RENAME",
            "REPAIR",
            "RESET",
            "SETTLE",
            "START",
            "STOP",
            "TRUNCATE",
            "UNLOAD",
            "UPDATE",
            "USE",
            "VALUES",
            "VERIFY",
            "WITH");

    private static final Set<String> COMMON = common();

    private FirstWord() {}

    static List<Mistake> mistakes(Tokens tokens, Rows rows) {
        Token first = tokens.get(tokens.get(0).isWord(DEBUG) ? 1 : 0);
        String word = first.upperCase();
        if (WITH_ROWS.contains(word)) {
            return rows == Rows.NONE ? List.of(about(first, word, tokens, TextProblem.STATEMENT_WITH_ROWS)) : List.of();
        }
        if (WITHOUT_ROWS.contains(word)) {
            return rows == Rows.SOME
                    ? List.of(about(first, word, tokens, TextProblem.STATEMENT_WITHOUT_ROWS))
                    : List.of();
        }
        return OTHERS.contains(word) ? List.of() : List.of(unknown(first, tokens));
    }

    private static Mistake unknown(Token first, Tokens tokens) {
        if (first.kind() != Token.Kind.WORD || Character.isDigit(first.text().charAt(0))) {
            return misspelled(first, tokens, "begin with a word such as SELECT or INSERT");
        }
        Optional<String> near = NearestName.of(first.text(), COMMON);
        return near.map(word -> misspelled(first, tokens, "did you mean " + word + "?"))
                .orElseGet(() -> about(first, first.text(), tokens, TextProblem.STATEMENT_UNFAMILIAR));
    }

    private static Mistake misspelled(Token first, Tokens tokens, String cure) {
        return Mistake.of(TextProblem.STATEMENT_MISSPELLED, tokens.statement(), first.start(), first.text(), cure);
    }

    private static Mistake about(Token first, String word, Tokens tokens, TextProblem problem) {
        return Mistake.of(problem, tokens.statement(), first.start(), word);
    }

    private static Set<String> common() {
        Set<String> words = new TreeSet<>(WITH_ROWS);
        words.addAll(WITHOUT_ROWS);
        return words;
    }
}
