package io.dendro.processor.diagnostic;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Messager;

/** Collects the problems of one type, so that a user sees all of them in one go. Not thread-safe. */
public final class Diagnostics {
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    /** Reports a problem; the arguments fill the places in {@link Problem#text()}. */
    public void report(Problem problem, Location location, Object... arguments) {
        add(new Diagnostic(problem, location, problem.text().formatted(arguments)));
    }

    /** Reports a problem within a text, which is shown with a caret below the position. */
    public void report(Problem problem, Location location, Excerpt excerpt, Object... arguments) {
        add(new Diagnostic(problem, location, problem.text().formatted(arguments) + excerpt.lines()));
    }

    /** Whether code can be generated: there is no error. Warnings do not matter. */
    public boolean isClean() {
        return found.stream().noneMatch(diagnostic -> diagnostic.problem().severity() == Severity.ERROR);
    }

    public void printTo(Messager messager) {
        for (Diagnostic diagnostic : found) {
            Location at = diagnostic.location();
            messager.printMessage(
                    diagnostic.problem().severity().kind(),
                    diagnostic.message(),
                    at.element(),
                    at.annotation(),
                    at.value());
        }
    }

    private void add(Diagnostic diagnostic) {
        if (!Suppressions.cover(diagnostic.location().element(), diagnostic.problem())) {
            found.add(diagnostic);
        }
    }
}
