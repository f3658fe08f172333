package io.dendro.processor.check.projection;

import io.dendro.annotation.WindowEnd;
import io.dendro.annotation.WindowStart;
import io.dendro.model.NearestName;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.projection.Selection;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.ProjectedComponent;
import io.dendro.processor.read.ProjectionDeclaration;
import java.util.List;

/** Each component that is not of a window stands for a component of the entity. */
final class ComponentsAreFound implements SelectionRule {

    @Override
    public void check(ProjectionDeclaration projection, EntityDeclaration entity, Diagnostics diagnostics) {
        Selection selection = new Selection(entity);
        projection.components().stream()
                .filter(component -> !component.is(WindowStart.class) && !component.is(WindowEnd.class))
                .filter(component -> selection.target(component).isEmpty())
                .forEach(component -> diagnostics.report(
                        ProjectionProblem.UNKNOWN_COMPONENT,
                        component.targetLocation(),
                        entity.type().text(),
                        component.target(),
                        cure(component, selection.names())));
    }

    private static String cure(ProjectedComponent component, List<String> names) {
        return NearestName.of(component.target(), names)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> "it has " + String.join(", ", names)
                        + (component.aggregated().isPresent() ? "; name one with of" : ""));
    }
}
