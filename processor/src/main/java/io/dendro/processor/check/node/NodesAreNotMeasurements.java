package io.dendro.processor.check.node;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;

/** What is stored in the path is not stored as a value too. */
final class NodesAreNotMeasurements implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.PATH_NODE).forEach(component -> component
                .measurement()
                .ifPresent(measurement -> diagnostics.report(
                        NodeProblem.NODE_IS_MEASUREMENT,
                        measurement.location(),
                        component.name(),
                        component.placeholder())));
    }
}
