package io.dendro.processor.text;

import io.dendro.model.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Misspelled, missing and unfinished clauses of the statements that read and write rows of the tree model. */
final class Clauses {
    private static final List<String> AFTER_PATHS = List.of("WHERE", "LIMIT", "OFFSET", "GROUP");

    /** What may be meant by a word behind an operand. */
    private static final Map<String, List<String>> CLAUSES = Map.of(
            "SELECT",
            List.of(
                    "FROM", "WHERE", "GROUP", "HAVING", "ORDER", "FILL", "LIMIT", "OFFSET", "SLIMIT", "SOFFSET",
                    "ALIGN"),
            "INSERT",
            List.of("VALUES", "ALIGNED"),
            "DELETE",
            List.of("WHERE"),
            "SHOW",
            AFTER_PATHS,
            "COUNT",
            AFTER_PATHS);

    private static final List<String> ALIGNMENTS = List.of("TIME", "DEVICE");

    private final Tokens tokens;
    private final int first;
    private final List<String> clauses;
    private final Keyed keyed;
    private final List<Mistake> mistakes = new ArrayList<>();

    private Clauses(Tokens tokens, int first, List<String> clauses) {
        this.tokens = tokens;
        this.first = first;
        this.clauses = clauses;
        this.keyed = new Keyed(tokens, first);
    }

    static List<Mistake> mistakes(Tokens tokens) {
        int first = 0;
        while (List.of("DEBUG", "EXPLAIN", "ANALYZE", "VERBOSE")
                .contains(tokens.get(first).upperCase())) {
            first++;
        }
        List<String> clauses = CLAUSES.get(tokens.get(first).upperCase());
        return clauses == null || !tokens.isTree() ? List.of() : new Clauses(tokens, first, clauses).check();
    }

    private List<Mistake> check() {
        for (int i = first + 1; i < tokens.size(); i++) {
            if (tokens.get(first).isWord("SELECT") && tokens.isRoot(i) && keyed.isAbrupt(i)) {
                pathWithoutFrom(i);
            } else if (keyed.isStray(i)) {
                near(i).ifPresent(mistakes::add);
            } else if (keyed.isKeyword(i, "GROUP") || keyed.isKeyword(i, "ORDER") || keyed.isKeyword(i, "ALIGN")) {
                clauseOfTwoWords(i);
            }
        }
        end();
        return mistakes;
    }

    /** FROM may be there, misspelled, or taken for a name as there is none. */
    private void pathWithoutFrom(int path) {
        Optional<Mistake> misspelled = near(path - 1);
        if (misspelled.isPresent()) {
            misspelled.filter(mistake -> !mistakes.contains(mistake)).ifPresent(mistakes::add);
        } else if (!tokens.get(path - 1).isWord("FROM")) {
            incomplete(path, "FROM");
        } else if (tokens.get(path - 2).isWord("SELECT")
                || tokens.get(path - 2).isSymbol(',')
                || tokens.get(path - 2).isSymbol('/')) {
            incomplete(path - 1, "what is read");
        }
    }

    private void incomplete(int index, String missing) {
        int start = tokens.get(index).start();
        mistakes.add(Mistake.of(TextProblem.SELECT_INCOMPLETE, tokens.statement(), start, missing));
    }

    private Optional<Mistake> near(int index) {
        String word = tokens.get(index).text();
        return clauses.contains(tokens.get(index).upperCase())
                ? Optional.empty()
                : NearestName.of(word, clauses).map(meant -> misspelled(index, word, meant));
    }

    private void clauseOfTwoWords(int index) {
        String word = tokens.get(index).upperCase();
        Token next = tokens.get(index + 1);
        Token last = tokens.get(index + 2);
        if (tokens.isEnd(index + 1)) {
            return;
        }
        if (!next.isWord("BY")) {
            mistakes.add(misspelled(index + 1, word + " " + next.text(), word + " BY"));
        } else if (word.equals("ALIGN") && !ALIGNMENTS.contains(last.upperCase())) {
            NearestName.of(last.text(), ALIGNMENTS)
                    .map(near -> misspelled(index + 2, "ALIGN BY " + last.text(), "ALIGN BY " + near))
                    .ifPresent(mistakes::add);
        }
    }

    private void end() {
        int last = tokens.size() - (tokens.get(tokens.size() - 1).isSymbol(';') ? 2 : 1);
        Token token = tokens.get(last);
        if (last > first && (keyed.isLeading(last) || token.isSymbol(',') || token.isSymbol('='))) {
            mistakes.add(
                    Mistake.of(TextProblem.STATEMENT_UNFINISHED, tokens.statement(), token.start(), token.upperCase()));
        }
    }

    private Mistake misspelled(int index, String written, String meant) {
        int start = tokens.get(index).start();
        return Mistake.of(TextProblem.CLAUSE_MISSPELLED, tokens.statement(), start, written, meant);
    }
}
