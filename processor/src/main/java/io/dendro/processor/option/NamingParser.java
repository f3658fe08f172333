package io.dendro.processor.option;

import io.dendro.annotation.Naming;
import io.dendro.processor.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code -Adendro.naming}. */
final class NamingParser {
    private NamingParser() {}

    static Optional<Naming> parse(String text, Diagnostics diagnostics) {
        Optional<Naming> naming = Stream.of(Naming.values())
                .filter(known -> known.name().equals(text.strip()))
                .findFirst();
        if (naming.isEmpty()) {
            diagnostics.reportOfBuild(
                    OptionProblem.UNKNOWN_NAMING, text, Candidates.advice(text, names(), "write one of "));
        }
        return naming;
    }

    private static List<String> names() {
        return Stream.of(Naming.values()).map(Naming::name).toList();
    }
}
