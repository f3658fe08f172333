package io.dendro.processor.check.value;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Excerpt;
import io.dendro.processor.literal.DefaultValue;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.IfMissingView;
import io.dendro.processor.read.Role;

/** What stands for a missing value is a value of the component's type. */
final class MissingValuesAreReadable implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.MEASUREMENT)
                .filter(MissingValuesHaveText::holds)
                .forEach(component ->
                        component.value().ifMissing().ifPresent(view -> check(component, view, diagnostics)));
    }

    private static void check(ComponentDeclaration component, IfMissingView view, Diagnostics diagnostics) {
        String text = view.value().value();
        DefaultValue.parse(component.type(), text)
                .fault()
                .ifPresent(fault -> diagnostics.report(
                        ValueProblem.IF_MISSING_MALFORMED,
                        view.value().location(),
                        new Excerpt(text, fault.position()),
                        component.name(),
                        component.type().text(),
                        fault.reason()));
    }
}
