package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;

/** The mapper can name every enum that it stores. */
final class EnumsAreReachable implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        for (ComponentDeclaration component : entity.components()) {
            if (!component.type().isReachable()) {
                diagnostics.report(
                        TypeProblem.UNREACHABLE_ENUM,
                        component.location(),
                        component.type().text(),
                        component.name());
            }
        }
    }
}
