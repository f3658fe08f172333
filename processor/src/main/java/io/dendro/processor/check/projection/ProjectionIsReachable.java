package io.dendro.processor.check.projection;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ProjectionDeclaration;
import io.dendro.processor.type.Access;

/** What is generated beside the projection can name it. */
final class ProjectionIsReachable implements ProjectionRule {

    @Override
    public void check(ProjectionDeclaration projection, Diagnostics diagnostics) {
        if (projection.type().access() == Access.PRIVATE) {
            diagnostics.report(
                    ProjectionProblem.UNREACHABLE_PROJECTION,
                    projection.location(),
                    projection.type().text(),
                    "private, or inside a private type",
                    "make it package-private or public");
        }
    }
}
