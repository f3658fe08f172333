package io.dendro.processor.check.projection;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityType.Form;
import io.dendro.processor.read.ProjectionDeclaration;

/** A projection is a record, whose components are what is selected. */
final class ProjectionIsRecord implements ProjectionRule {

    @Override
    public void check(ProjectionDeclaration projection, Diagnostics diagnostics) {
        Form form = projection.type().form();
        if (form != Form.RECORD) {
            diagnostics.report(
                    ProjectionProblem.NO_RECORD,
                    projection.projection().location(),
                    projection.type().text(),
                    form.text(),
                    projection.type().name().simpleName());
        }
    }
}
