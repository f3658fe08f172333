package io.dendro.processor.text;

import io.dendro.model.NearestName;
import io.dendro.processor.text.Token.Kind;
import java.util.List;
import java.util.Map;

/** Paths that should begin with root. The table model too has names of two parts, but none of three. */
final class Rootless {
    private static final Map<String, String> BEFORE_PATH =
            Map.of("SELECT", "FROM", "DELETE", "FROM", "INSERT", "INTO", "SHOW", "TIMESERIES", "COUNT", "TIMESERIES");

    private Rootless() {}

    static List<Mistake> mistakes(Tokens tokens) {
        String lead = BEFORE_PATH.get(tokens.get(0).upperCase());
        int depth = 0;
        for (int i = 1; lead != null && i < tokens.size(); i++) {
            depth += tokens.get(i).isSymbol('(') ? 1 : 0;
            depth -= tokens.get(i).isSymbol(')') ? 1 : 0;
            if (depth == 0 && tokens.get(i - 1).isWord(lead) && isPathOfThree(tokens, i)) {
                Token first = tokens.get(i);
                return List.of(Mistake.of(
                        TextProblem.ROOT_MISSING, tokens.statement(), first.start(), first.text(), cure(first.text())));
            }
        }
        return List.of();
    }

    private static boolean isPathOfThree(Tokens tokens, int start) {
        return isNode(tokens, start)
                && !tokens.get(start).isWord("root")
                && tokens.get(start + 1).isSymbol('.')
                && isNode(tokens, start + 2)
                && tokens.get(start + 3).isSymbol('.');
    }

    private static String cure(String first) {
        return NearestName.of(first, List.of("root")).orElse("root." + first);
    }

    private static boolean isNode(Tokens tokens, int index) {
        Token token = tokens.get(index);
        return token.kind() == Kind.WORD && !Character.isDigit(token.text().charAt(0));
    }
}
