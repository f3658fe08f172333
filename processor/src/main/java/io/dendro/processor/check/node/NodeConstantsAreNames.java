package io.dendro.processor.check.node;

import io.dendro.model.NodeName;
import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;
import io.dendro.processor.type.JavaType;

/** The constants of an enum that is a node are legal names, as each of them may stand in a path. */
final class NodeConstantsAreNames implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.PATH_NODE).forEach(component -> {
            if (component.type() instanceof JavaType.Enumeration enumeration) {
                check(component, enumeration, diagnostics);
            }
        });
    }

    private static void check(
            ComponentDeclaration component, JavaType.Enumeration enumeration, Diagnostics diagnostics) {
        for (String constant : enumeration.constants()) {
            NodeName.problem(constant)
                    .ifPresent(problem -> diagnostics.report(
                            NodeProblem.NODE_CONSTANT,
                            component.location(),
                            component.name(),
                            constant,
                            enumeration.text(),
                            problem.reason()));
        }
    }
}
