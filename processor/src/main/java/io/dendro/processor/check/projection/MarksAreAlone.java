package io.dendro.processor.check.projection;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.Marked;
import io.dendro.processor.read.ProjectedComponent;
import io.dendro.processor.read.ProjectionDeclaration;

/** A component stands for one thing. */
final class MarksAreAlone implements ProjectionRule {

    @Override
    public void check(ProjectionDeclaration projection, Diagnostics diagnostics) {
        for (ProjectedComponent component : projection.components()) {
            for (Marked second : component.marks().stream().skip(1).toList()) {
                diagnostics.report(
                        ProjectionProblem.TWO_MEANINGS,
                        second.location(),
                        component.name(),
                        component.marks().get(0).annotation(),
                        second.annotation());
            }
        }
    }
}
