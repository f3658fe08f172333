package io.dendro.processor.option;

import io.dendro.processor.diagnostic.Diagnostics;
import java.util.Collection;

/** Options that look like ours and are not: a typo would otherwise be without effect and without a word. */
final class UnknownOptions {
    private UnknownOptions() {}

    static void report(Collection<String> keys, Diagnostics diagnostics) {
        keys.stream()
                .filter(Option::isUnknown)
                .sorted()
                .forEach(key -> diagnostics.reportOfBuild(
                        OptionProblem.UNKNOWN_OPTION, key, Candidates.advice(key, Option.keys(), "the options are ")));
    }
}
