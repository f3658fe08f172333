package io.dendro.processor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments, which the table model has and the tree model has not: there, {@code --} are two signs and {@code /*} is a
 * division by a wildcard, and both may be meant.
 */
final class Comments {
    private static final Pattern QUOTED_OR_COMMENT =
            Pattern.compile("'[^']*'|\"[^\"]*\"|`[^`]*`|(--[^\\n]*|/\\*(?s:.*?)\\*/)");

    private Comments() {}

    /** Where the comments would begin. */
    static List<Integer> starts(String statement) {
        return QUOTED_OR_COMMENT
                .matcher(statement)
                .results()
                .filter(match -> match.group(1) != null)
                .map(MatchResult::start)
                .toList();
    }

    /** The statement with blanks for comments, so that all else remains where it is. */
    static String blanked(String statement) {
        return QUOTED_OR_COMMENT
                .matcher(statement)
                .replaceAll(match -> match.group(1) == null
                        ? Matcher.quoteReplacement(match.group())
                        : match.group().replaceAll("[^\\n]", " "));
    }

    /** With a comment, what is wrong behind it comes from it. */
    static List<Mistake> inTree(Tokens tokens, List<Mistake> mistakes) {
        List<Integer> starts = starts(tokens.statement());
        if (starts.isEmpty()) {
            return mistakes;
        }
        int start = starts.get(0);
        List<Mistake> before = new ArrayList<>(mistakes);
        before.removeIf(mistake -> mistake.position() >= start);
        if (before.size() < mistakes.size() || followsFrom(tokens, start)) {
            before.add(Mistake.of(TextProblem.COMMENT, tokens.statement(), start));
            return before;
        }
        return mistakes;
    }

    /** No sign but a comma follows a path behind FROM. */
    private static boolean followsFrom(Tokens tokens, int start) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i - 1).isWord("FROM") && tokens.isRoot(i)) {
                int next = PathStretch.at(tokens, i, PathStretch.Place.CLAUSE).next();
                return tokens.get(next).start() == start;
            }
        }
        return false;
    }
}
