package io.dendro.processor.check.value;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.EnumeratedView;
import io.dendro.processor.read.Role;
import io.dendro.processor.type.JavaType;
import java.util.Locale;

/** An enum, and nothing else, is stored in one of the ways that enums are. */
final class EnumStorageFits implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components()
                .forEach(component ->
                        component.value().enumerated().ifPresent(view -> check(component, view, diagnostics)));
        entity.components(Role.MEASUREMENT)
                .filter(component -> component.value().convert().isPresent())
                .forEach(component -> component
                        .value()
                        .enumerated()
                        .ifPresent(view -> diagnostics.report(
                                ValueProblem.ENUMERATED_AND_CONVERTED, view.location(), component.name())));
    }

    private static void check(ComponentDeclaration component, EnumeratedView view, Diagnostics diagnostics) {
        JavaType type = component.type();
        if (!(type.content() instanceof JavaType.Enumeration) && !(type.content() instanceof JavaType.Unresolved)) {
            diagnostics.report(ValueProblem.ENUMERATED_WITHOUT_ENUM, view.location(), component.name(), type.text());
        } else if (view.code().isWritten() && view.storage().isWritten()) {
            diagnostics.report(
                    ValueProblem.ENUMERATED_TWICE,
                    view.location(),
                    component.name(),
                    view.storage().value().name().toLowerCase(Locale.ROOT));
        }
    }
}
