package io.dendro.internal.session;

import java.util.List;

/** Statements that delete series. */
final class Deletions {

    /** Verbs of statements after which devices may lack series. Those that delete rows are others, or do no harm here. */
    private static final List<String> VERBS = List.of("DELETE", "DROP", "DEACTIVATE", "ALTER");

    private Deletions() {}

    /** Whether a statement failed or not, series may be gone after it. */
    static void forget(String sql, KnownSeries series) {
        String text = sql.stripLeading();
        if (VERBS.stream().anyMatch(verb -> text.regionMatches(true, 0, verb, 0, verb.length()))) {
            series.forget();
        }
    }
}
