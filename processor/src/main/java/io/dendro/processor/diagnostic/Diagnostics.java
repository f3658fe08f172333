package io.dendro.processor.diagnostic;

import java.util.LinkedHashSet;
import java.util.Set;

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

    /** Reports a problem of the whole build, which has no place in a source. */
    public void reportOfBuild(Problem problem, Object... arguments) {
        add(new Diagnostic(problem, null, problem.text().formatted(arguments)));
    }

    /** Whether code can be generated: there is no error. Warnings do not matter, however loud a project wants them. */
    public boolean isClean() {
        return found.stream().noneMatch(diagnostic -> diagnostic.problem().severity() == Severity.ERROR);
    }

    public void printTo(Printer printer) {
        found.forEach(printer::print);
    }

    private void add(Diagnostic diagnostic) {
        if (!diagnostic.isSuppressed()) {
            found.add(diagnostic);
        }
    }
}
