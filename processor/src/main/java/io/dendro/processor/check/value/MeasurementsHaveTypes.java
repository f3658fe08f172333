package io.dendro.processor.check.value;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;
import io.dendro.processor.type.JavaType;

/** A measurement has a Java type that the server has a type for. */
final class MeasurementsHaveTypes implements Rule {
    private static final String ELSE = "; or leave the field out with @Ignore, or as transient";

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.MEASUREMENT).forEach(component -> {
            if (component.stored() instanceof JavaType.Unsupported type && !isOfGeneric(type, entity)) {
                diagnostics.report(
                        ValueProblem.UNSUPPORTED_TYPE,
                        component.location(),
                        named(component, entity),
                        component.type().text(),
                        TypeAdvice.on(type) + (component.isField() ? ELSE : ""));
            }
        });
    }

    /** That the entity has type parameters is reported already. */
    private static boolean isOfGeneric(JavaType.Unsupported type, EntityDeclaration entity) {
        return type.kind() == JavaType.Unsupported.Kind.TYPE_VARIABLE
                && entity.type().typeParameters() > 0;
    }

    /** What a superclass declares may be right for other entities. */
    private static String named(ComponentDeclaration component, EntityDeclaration entity) {
        String name = "'" + component.name() + "'";
        boolean isInherited = !component.place().isEmbedded()
                && !component.isDeclaredBy(entity.location().element());
        return isInherited ? name + " of " + entity.type().text() : name;
    }
}
