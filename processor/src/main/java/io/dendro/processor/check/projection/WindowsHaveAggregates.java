package io.dendro.processor.check.projection;

import io.dendro.annotation.WindowEnd;
import io.dendro.annotation.WindowStart;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.ProjectedComponent;
import io.dendro.processor.read.ProjectionDeclaration;
import io.dendro.processor.read.Role;
import java.util.stream.Stream;

/** A window is of aggregates. */
final class WindowsHaveAggregates implements SelectionRule {

    @Override
    public void check(ProjectionDeclaration projection, EntityDeclaration entity, Diagnostics diagnostics) {
        if (projection.isAggregated()) {
            return;
        }
        String time = entity.components(Role.TIMESTAMP)
                .map(ComponentDeclaration::name)
                .findFirst()
                .orElseThrow();
        for (ProjectedComponent component : projection.components()) {
            Stream.of(WindowStart.class, WindowEnd.class)
                    .flatMap(window -> component.mark(window).stream())
                    .forEach(mark -> diagnostics.report(
                            ProjectionProblem.WINDOW_WITHOUT_AGGREGATE, mark.location(), component.name(), time));
        }
    }
}
