package io.dendro.processor.check.projection;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ProjectionDeclaration;

/** A projection leaves it to its entity to say how values are stored. */
final class MarksAreOfProjections implements ProjectionRule {

    @Override
    public void check(ProjectionDeclaration projection, Diagnostics diagnostics) {
        projection.components().stream()
                .flatMap(component -> component.foreign().stream())
                .forEach(foreign -> diagnostics.report(
                        ProjectionProblem.ANNOTATION_OF_ENTITIES,
                        foreign.location(),
                        foreign.annotation(),
                        foreign.member()));
    }
}
