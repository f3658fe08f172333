package io.dendro.opentelemetry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statements as they may be shown to everyone. */
final class StatementText {

    /**
     * What is kept, or is a value: a name in backquotes, a path or word; a text in quotes, a number or date. Of a text with
     * doubled quotes the parts follow each other, as a pattern for the whole would need stack for each.
     */
    private static final Pattern PART =
            Pattern.compile("(`[^`]*`?|[\\p{L}_$:.][\\p{L}\\p{N}_$:.]*)|'[^']*'?|\"[^\"]*\"?|\\p{N}[\\p{L}\\p{N}_.:]*");

    private static final Pattern PARTS_OF_ONE_TEXT = Pattern.compile("\\?{2,}");

    private static final int LONGEST = 2_000;

    private StatementText() {}

    /** The statement with {@code ?} for each value: texts, numbers, dates and durations. Names and paths are kept. */
    static String withoutValues(String statement) {
        String cut = statement.length() <= LONGEST ? statement : statement.substring(0, LONGEST);
        String hidden = PART.matcher(cut)
                .replaceAll(part -> part.group(1) == null ? "?" : Matcher.quoteReplacement(part.group(1)));
        return PARTS_OF_ONE_TEXT.matcher(hidden).replaceAll("?");
    }
}
