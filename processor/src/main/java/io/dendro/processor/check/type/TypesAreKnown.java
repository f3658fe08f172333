package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.type.JavaType;

/** Every component has a type that exists. While another processor may still generate it, the entity is not checked at all. */
final class TypesAreKnown implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        for (ComponentDeclaration component : entity.components()) {
            if (component.type() instanceof JavaType.Unresolved type) {
                diagnostics.report(TypeProblem.UNKNOWN_TYPE, component.location(), type.text(), component.name());
            }
        }
    }
}
