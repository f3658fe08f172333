package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;

/** What an entity inherits is there. While another processor may still generate it, the entity is not checked at all. */
final class SupertypesAreKnown implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.shapes().forEach(shape -> shape.unknownSupertypes()
                .forEach(unknown ->
                        diagnostics.report(TypeProblem.UNKNOWN_SUPERTYPE, shape.location(), shape.text(), unknown)));
    }
}
