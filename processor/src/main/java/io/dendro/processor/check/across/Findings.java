package io.dendro.processor.check.across;

import io.dendro.processor.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects what the rules find in one pair. */
public final class Findings {
    private final List<Finding> found = new ArrayList<>();

    /** Reports a problem; the arguments fill the places in {@link Problem#text()}. */
    void report(Problem problem, Place place, Object... arguments) {
        found.add(new Finding(problem, place, List.of(arguments)));
    }

    boolean haveErrors() {
        return found.stream().anyMatch(Finding::isError);
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
