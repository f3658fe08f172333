package io.dendro.processor.check.value;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.literal.DefaultValue;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.IfMissingView;
import io.dendro.processor.read.Role;
import io.dendro.processor.type.JavaType;

/** What stands for a missing value can be written as text. */
final class MissingValuesHaveText implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.MEASUREMENT)
                .filter(component -> !holds(component))
                .forEach(component ->
                        component.value().ifMissing().ifPresent(view -> report(component, view, diagnostics)));
    }

    /** Whether texts are values of the component. */
    static boolean holds(ComponentDeclaration component) {
        return component.value().convert().isEmpty() && DefaultValue.exists(component.type());
    }

    private static void report(ComponentDeclaration component, IfMissingView view, Diagnostics diagnostics) {
        JavaType type = component.type();
        if (type.dataTypes().isEmpty() && component.value().convert().isEmpty()) {
            return; // that the type cannot be stored is said already
        }
        diagnostics.report(
                ValueProblem.IF_MISSING_MISPLACED, view.location(), component.name(), reason(component), cure(type));
    }

    private static String reason(ComponentDeclaration component) {
        if (component.value().convert().isPresent()) {
            return "converted, so that no text says what its value is";
        }
        return component.type().text() + (component.type().isOptional() ? " and empty then" : ", which no text says");
    }

    private static String cure(JavaType type) {
        return type.isOptional() ? "remove one of the two" : "remove it, and let the component be null then";
    }
}
