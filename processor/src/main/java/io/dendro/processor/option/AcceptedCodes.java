package io.dendro.processor.option;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.diagnostic.Severity;
import java.util.Collection;
import java.util.Optional;

/** The codes that sources accept are those of warnings: a typo would otherwise be without effect and without a word. */
public final class AcceptedCodes {
    private final Collection<Problem> known;

    public AcceptedCodes(Collection<Problem> known) {
        this.known = known;
    }

    /** Reports a code that stands in a {@code @SuppressWarnings} in vain. */
    public void check(String code, Location location, Diagnostics diagnostics) {
        Optional<Problem> named =
                known.stream().filter(problem -> problem.code().equals(code)).findFirst();
        if (named.isEmpty()) {
            diagnostics.report(OptionProblem.ACCEPTED_UNKNOWN, location, code, CodeAdvice.of(code, known));
        } else if (named.get().severity() == Severity.ERROR) {
            diagnostics.report(
                    OptionProblem.ACCEPTED_ERROR, location, code, named.get().title());
        }
    }
}
