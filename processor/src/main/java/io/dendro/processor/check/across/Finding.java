package io.dendro.processor.check.across;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.diagnostic.Severity;
import io.dendro.processor.read.EntityDeclaration;
import java.util.List;

/** A problem of an entity, by the names of things: where they are in the source is looked up when it is reported. */
public record Finding(Problem problem, Place place, List<Object> arguments) {

    boolean isError() {
        return problem.severity() == Severity.ERROR;
    }

    /** Reports it at the entity, which has to be the one that the pair calls {@code here}. */
    public void reportAt(EntityDeclaration entity, Diagnostics diagnostics) {
        diagnostics.report(problem, place.in(entity), arguments.toArray());
    }
}
