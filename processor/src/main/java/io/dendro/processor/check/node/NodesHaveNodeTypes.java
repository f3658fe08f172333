package io.dendro.processor.check.node;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;
import io.dendro.processor.type.JavaType;

/** A node of a path is a text, a whole number or an enum, and never missing. */
final class NodesHaveNodeTypes implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.PATH_NODE)
                .filter(component -> !component.type().canBeNode())
                .filter(component -> !(component.type() instanceof JavaType.Unresolved))
                .forEach(component -> diagnostics.report(
                        NodeProblem.NODE_TYPE,
                        component.location(),
                        component.name(),
                        component.type().text()));
    }
}
