package io.dendro.processor.option;

import io.dendro.model.NearestName;
import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.diagnostic.Severity;
import java.util.Collection;
import java.util.List;

/** Which code was probably meant: a warning, as the level of others cannot be chosen. */
final class CodeAdvice {
    private CodeAdvice() {}

    static String of(String wanted, Collection<Problem> known) {
        List<String> warnings = known.stream()
                .filter(problem -> problem.severity() == Severity.WARNING)
                .map(Problem::code)
                .sorted()
                .toList();
        return NearestName.of(wanted, warnings)
                .map(near -> "did you mean " + near + "?")
                .orElse("the code stands in brackets at the end of a message");
    }
}
