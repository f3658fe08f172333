package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;

/** An entity has no type parameters. */
final class EntityIsNotGeneric implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        if (entity.type().typeParameters() > 0) {
            diagnostics.report(
                    TypeProblem.GENERIC_ENTITY, entity.location(), entity.type().text());
        }
    }
}
