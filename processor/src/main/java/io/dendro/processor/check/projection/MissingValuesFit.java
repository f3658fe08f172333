package io.dendro.processor.check.projection;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.projection.ProjectedType;
import io.dendro.processor.projection.Selected;
import io.dendro.processor.projection.Selection;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.ProjectedComponent;
import io.dendro.processor.read.ProjectionDeclaration;
import io.dendro.processor.type.Nullness;

/** An aggregate that may have no value has a component that may have none. */
final class MissingValuesFit implements SelectionRule {

    @Override
    public void check(ProjectionDeclaration projection, EntityDeclaration entity, Diagnostics diagnostics) {
        Selection selection = new Selection(entity);
        for (ProjectedComponent component : projection.components()) {
            selection
                    .of(component)
                    .filter(selected -> selected instanceof Selected.Computed && selected.canBeMissing())
                    .filter(selected -> isNeverNull(component))
                    .filter(selected -> ProjectedType.takes(component.type(), selected.type()))
                    .ifPresent(selected -> diagnostics.report(
                            ProjectionProblem.PROJECTED_NULL,
                            component.location(),
                            component.name(),
                            selected.text(),
                            cure(component, selected)));
        }
    }

    private static boolean isNeverNull(ProjectedComponent component) {
        return component.type().isPrimitive() || component.nullness() == Nullness.NON_NULL;
    }

    private static String cure(ProjectedComponent component, Selected selected) {
        return component.type().isPrimitive() ? "declare it " + selected.type().boxedText() : "mark it @Nullable";
    }
}
