package io.dendro.processor.check.node;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;
import java.util.HashMap;
import java.util.Map;

/** No two components fill the same placeholder. Two of one name are reported for that. */
final class PlaceholdersAreBoundOnce implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        Map<String, ComponentDeclaration> bound = new HashMap<>();
        entity.components(Role.PATH_NODE).forEach(component -> {
            ComponentDeclaration earlier = bound.putIfAbsent(component.placeholder(), component);
            if (earlier != null && !earlier.name().equals(component.name())) {
                diagnostics.report(
                        NodeProblem.PLACEHOLDER_BOUND_TWICE,
                        place(component),
                        earlier.name(),
                        component.name(),
                        component.placeholder());
            }
        });
    }

    private static Location place(ComponentDeclaration component) {
        return component.pathNode().map(node -> node.placeholder().location()).orElse(component.location());
    }
}
