package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.type.JavaType;

/** An enum has a value to store. */
final class EnumsHaveConstants implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components().forEach(component -> {
            if (component.type() instanceof JavaType.Enumeration enumeration
                    && enumeration.constants().isEmpty()) {
                diagnostics.report(TypeProblem.EMPTY_ENUM, component.location(), component.name(), enumeration.text());
            }
        });
    }
}
