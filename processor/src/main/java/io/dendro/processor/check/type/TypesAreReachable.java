package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.type.JavaType;

/** The mapper can name every enum that it stores, and every type that it converts. */
final class TypesAreReachable implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components().stream().filter(TypesAreReachable::isNamed).forEach(component -> component
                .type()
                .hidden()
                .ifPresent(hidden -> diagnostics.report(
                        TypeProblem.UNREACHABLE_TYPE,
                        component.location(),
                        hidden.text(),
                        component.name(),
                        hidden.reason(),
                        hidden.cure())));
    }

    /** What is neither stored nor converted is reported for that. */
    private static boolean isNamed(ComponentDeclaration component) {
        return component.type().content() instanceof JavaType.Enumeration
                || component.value().convert().isPresent();
    }
}
