package io.dendro.processor.check.projection;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.projection.Selected;
import io.dendro.processor.projection.Selection;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.ProjectedComponent;
import io.dendro.processor.read.ProjectionDeclaration;

/** Beside aggregates stand path nodes, windows and other aggregates, but nothing of a single row. */
final class RowsAreNotMixed implements SelectionRule {

    @Override
    public void check(ProjectionDeclaration projection, EntityDeclaration entity, Diagnostics diagnostics) {
        Selection selection = new Selection(entity);
        projection.components().stream()
                .filter(component -> component.aggregated().isPresent())
                .findFirst()
                .ifPresent(aggregate -> projection.components().forEach(component -> selection
                        .of(component)
                        .ifPresent(selected -> check(component, selected, aggregate, diagnostics))));
    }

    private static void check(
            ProjectedComponent component, Selected selected, ProjectedComponent aggregate, Diagnostics diagnostics) {
        if (selected instanceof Selected.Time) {
            report(component, aggregate, "mark it @WindowStart for the start of a window", diagnostics);
        } else if (selected instanceof Selected.Value) {
            report(component, aggregate, "mark it @Aggregated too", diagnostics);
        }
    }

    private static void report(
            ProjectedComponent component, ProjectedComponent aggregate, String cure, Diagnostics diagnostics) {
        diagnostics.report(
                ProjectionProblem.ROWS_MIXED, component.location(), component.name(), aggregate.name(), cure);
    }
}
