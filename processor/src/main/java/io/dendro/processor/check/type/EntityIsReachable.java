package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.type.Access;

/** The mapper, a class beside the entity, can name it. */
final class EntityIsReachable implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        if (entity.type().access() == Access.PRIVATE) {
            diagnostics.report(
                    TypeProblem.UNREACHABLE_ENTITY,
                    entity.location(),
                    entity.type().text(),
                    "private, or inside a private type",
                    "make it package-private or public");
        }
    }
}
