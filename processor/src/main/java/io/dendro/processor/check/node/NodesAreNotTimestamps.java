package io.dendro.processor.check.node;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;
import io.dendro.processor.read.TimestampView;
import java.util.List;

/** The timestamp is not a node of the path. */
final class NodesAreNotTimestamps implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        List<String> placeholders = entity.timeseries().path().placeholders();
        entity.components(Role.TIMESTAMP)
                .filter(component -> component.isExplicitPathNode() || placeholders.contains(component.name()))
                .forEach(component -> diagnostics.report(
                        NodeProblem.NODE_IS_TIMESTAMP,
                        component.timestamp().map(TimestampView::location).orElse(component.location()),
                        component.name(),
                        component.placeholder()));
    }
}
