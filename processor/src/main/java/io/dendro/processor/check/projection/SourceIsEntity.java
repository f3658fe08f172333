package io.dendro.processor.check.projection;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ProjectionDeclaration;

/** A projection is of an entity. */
final class SourceIsEntity implements ProjectionRule {

    @Override
    public void check(ProjectionDeclaration projection, Diagnostics diagnostics) {
        projection
                .projection()
                .source()
                .filter(source -> projection.entity().isEmpty())
                .ifPresent(source -> diagnostics.report(
                        ProjectionProblem.NO_ENTITY,
                        source.location(),
                        source.value().text()));
    }
}
