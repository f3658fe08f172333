package io.dendro.processor.option;

import io.dendro.model.NearestName;
import java.util.Collection;

/** What to write instead. */
final class Candidates {
    private Candidates() {}

    /** The near one, if there is one, else all of them. */
    static String advice(String wanted, Collection<String> candidates, String all) {
        return NearestName.of(wanted, candidates)
                .map(near -> "did you mean " + near + "?")
                .orElseGet(() -> all + String.join(", ", candidates));
    }
}
