package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;

/** A record needs all its components to be read back. */
final class NothingIsIgnored implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        for (ComponentDeclaration component : entity.components()) {
            component.ignore().ifPresent(at -> diagnostics.report(TypeProblem.IGNORED_COMPONENT, at, component.name()));
        }
    }
}
