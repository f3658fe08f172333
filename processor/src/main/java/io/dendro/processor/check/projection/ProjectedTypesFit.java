package io.dendro.processor.check.projection;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.projection.ProjectedType;
import io.dendro.processor.projection.Selected;
import io.dendro.processor.projection.Selection;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.ProjectedComponent;
import io.dendro.processor.read.ProjectionDeclaration;
import io.dendro.processor.type.JavaType;

/** A component has the type of what it stands for. */
final class ProjectedTypesFit implements SelectionRule {

    @Override
    public void check(ProjectionDeclaration projection, EntityDeclaration entity, Diagnostics diagnostics) {
        Selection selection = new Selection(entity);
        projection.components().forEach(component -> selection
                .of(component)
                .filter(selected -> !ProjectedType.takes(component.type(), selected.type()))
                .ifPresent(selected -> report(component, selected, diagnostics)));
    }

    private static void report(ProjectedComponent component, Selected selected, Diagnostics diagnostics) {
        diagnostics.report(
                ProjectionProblem.PROJECTED_TYPE,
                component.location(),
                component.name(),
                component.type().text(),
                selected.text(),
                selected.type().boxedText(),
                cure(component.type(), selected));
    }

    /** A primitive for a primitive, where there can be one. */
    private static String cure(JavaType declared, Selected selected) {
        boolean isBoxed = selected instanceof Selected.Computed && selected.canBeMissing();
        return declared.isPrimitive() && !isBoxed
                ? ProjectedType.unboxedText(selected.type())
                : selected.type().boxedText();
    }
}
