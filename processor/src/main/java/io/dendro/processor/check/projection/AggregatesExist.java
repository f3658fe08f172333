package io.dendro.processor.check.projection;

import io.dendro.annotation.AggregateFunction;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.projection.Selection;
import io.dendro.processor.read.AggregatedView;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.ProjectedComponent;
import io.dendro.processor.read.ProjectionDeclaration;
import java.util.stream.Collectors;

/** What is aggregated is a measurement, of a type that the function takes. */
final class AggregatesExist implements SelectionRule {

    @Override
    public void check(ProjectionDeclaration projection, EntityDeclaration entity, Diagnostics diagnostics) {
        Selection selection = new Selection(entity);
        for (ProjectedComponent component : projection.components()) {
            if (selection.of(component).isEmpty()) {
                component.aggregated().ifPresent(view -> selection
                        .target(component)
                        .ifPresent(target -> report(view, target, entity, diagnostics)));
            }
        }
    }

    private static void report(
            AggregatedView view, ComponentDeclaration target, EntityDeclaration entity, Diagnostics diagnostics) {
        diagnostics.report(
                ProjectionProblem.NO_SUCH_AGGREGATE,
                view.function().location(),
                view.function().value(),
                target.name(),
                reason(view.function().value(), target, entity),
                cure(target, entity));
    }

    private static String reason(AggregateFunction function, ComponentDeclaration target, EntityDeclaration entity) {
        return switch (entity.role(target)) {
            case TIMESTAMP -> "it is the time of the rows";
            case PATH_NODE -> "it is a node of the path";
            case MEASUREMENT ->
                Selection.isConverted(target)
                        ? "its values are converted, and the server would compute with what is stored"
                        : "it is stored as " + target.dataType().orElseThrow() + ", and the function takes "
                                + Selection.takenBy(function);
        };
    }

    private static String cure(ComponentDeclaration target, EntityDeclaration entity) {
        return switch (entity.role(target)) {
            case TIMESTAMP -> "use MIN_TIME or MAX_TIME of a measurement";
            case PATH_NODE -> "remove @Aggregated to group by it, or name a measurement";
            case MEASUREMENT ->
                "it has "
                        + Selection.functionsOf(target).stream()
                                .map(AggregateFunction::name)
                                .collect(Collectors.joining(", "));
        };
    }
}
