package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.name.GeneratedNames;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import java.util.HashMap;
import java.util.Map;

/** Each component has a constant of its own in the mapper. Two of one name are reported for that. */
final class ConstantsDiffer implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        Map<String, ComponentDeclaration> seen = new HashMap<>();
        for (ComponentDeclaration component : entity.components()) {
            String constant = GeneratedNames.constant(component.name());
            ComponentDeclaration earlier = seen.putIfAbsent(constant, component);
            if (earlier != null && !earlier.name().equals(component.name())) {
                diagnostics.report(
                        TypeProblem.CONSTANT_CLASH, component.location(), earlier.name(), component.name(), constant);
            }
        }
    }
}
