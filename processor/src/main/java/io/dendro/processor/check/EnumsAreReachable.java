package io.dendro.processor.check;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.type.Access;
import io.dendro.processor.type.JavaType;

/** The mapper can name every enum that it stores. */
final class EnumsAreReachable implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        for (ComponentDeclaration component : entity.components()) {
            if (component.type() instanceof JavaType.Enumeration enumeration
                    && enumeration.access() == Access.PRIVATE) {
                diagnostics.report(
                        Problem.UNREACHABLE_ENUM, component.location(), enumeration.text(), component.name());
            }
        }
    }
}
