package io.dendro.processor.check.name;

import io.dendro.model.NodeName;
import io.dendro.model.PathProblem;
import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.MeasurementView;
import io.dendro.processor.read.Role;

/** The server takes every alias. */
final class AliasesAreLegal implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.MEASUREMENT).forEach(component -> component
                .measurement()
                .map(MeasurementView::alias)
                .filter(Attribute::isWritten)
                .ifPresent(alias -> check(component, alias, diagnostics)));
    }

    private static void check(ComponentDeclaration component, Attribute<String> alias, Diagnostics diagnostics) {
        NodeName.problem(alias.value())
                .ifPresent(problem -> diagnostics.report(
                        NameProblem.ALIAS, alias.location(), component.name(), reason(problem), cure(problem)));
    }

    private static String reason(PathProblem problem) {
        return isEmpty(problem) ? "it is empty" : problem.reason();
    }

    private static String cure(PathProblem problem) {
        return isEmpty(problem) ? "leave it out for none" : problem.cure();
    }

    private static boolean isEmpty(PathProblem problem) {
        return problem.kind() == PathProblem.Kind.EMPTY_NODE;
    }
}
