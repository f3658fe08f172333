package io.dendro.processor.check;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.read.EntityDeclaration;

/** An entity has no type parameters. */
final class EntityIsNotGeneric implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        if (entity.type().typeParameters() > 0) {
            diagnostics.report(
                    Problem.GENERIC_ENTITY, entity.location(), entity.type().text());
        }
    }
}
