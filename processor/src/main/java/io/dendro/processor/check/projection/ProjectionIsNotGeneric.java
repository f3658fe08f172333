package io.dendro.processor.check.projection;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ProjectionDeclaration;

/** A projection has no type parameters. */
final class ProjectionIsNotGeneric implements ProjectionRule {

    @Override
    public void check(ProjectionDeclaration projection, Diagnostics diagnostics) {
        if (projection.type().typeParameters() > 0) {
            diagnostics.report(
                    ProjectionProblem.GENERIC_PROJECTION,
                    projection.location(),
                    projection.type().text());
        }
    }
}
