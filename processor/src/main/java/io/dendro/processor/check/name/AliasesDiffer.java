package io.dendro.processor.check.name;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.MeasurementView;
import io.dendro.processor.read.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An alias is no name of another measurement of the device, and no alias of one. */
final class AliasesDiffer implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        Map<String, ComponentDeclaration> named = new HashMap<>();
        entity.components(Role.MEASUREMENT)
                .forEach(component -> named.putIfAbsent(entity.measurementName(component), component));
        Map<String, ComponentDeclaration> aliased = new HashMap<>();
        entity.components(Role.MEASUREMENT)
                .forEach(component -> alias(component).ifPresent(alias -> {
                    ComponentDeclaration name = named.getOrDefault(alias.value(), component);
                    ComponentDeclaration earlier = aliased.putIfAbsent(alias.value(), component);
                    if (!name.equals(component)) {
                        report(alias, component, "the name of '" + name.name() + "'", diagnostics);
                    } else if (earlier != null) {
                        report(alias, component, "the alias of '" + earlier.name() + "'", diagnostics);
                    }
                }));
    }

    private static Optional<Attribute<String>> alias(ComponentDeclaration component) {
        return component.measurement().map(MeasurementView::alias).filter(Attribute::isWritten);
    }

    private static void report(
            Attribute<String> alias, ComponentDeclaration component, String other, Diagnostics diagnostics) {
        diagnostics.report(NameProblem.ALIAS_CLASH, alias.location(), alias.value(), component.name(), other);
    }
}
