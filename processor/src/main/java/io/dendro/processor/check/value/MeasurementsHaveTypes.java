package io.dendro.processor.check.value;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;
import io.dendro.processor.type.JavaType;

/** A measurement has a Java type that the server has a type for. */
final class MeasurementsHaveTypes implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.MEASUREMENT).forEach(component -> {
            if (component.stored() instanceof JavaType.Unsupported type) {
                diagnostics.report(
                        ValueProblem.UNSUPPORTED_TYPE,
                        component.location(),
                        component.name(),
                        component.type().text(),
                        TypeAdvice.on(type));
            }
        });
    }
}
