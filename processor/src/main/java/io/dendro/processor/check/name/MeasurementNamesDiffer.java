package io.dendro.processor.check.name;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;
import java.util.HashMap;
import java.util.Map;

/** No two measurements of a device have the same name. Two components of one name are reported for that. */
final class MeasurementNamesDiffer implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        Map<String, ComponentDeclaration> named = new HashMap<>();
        entity.components(Role.MEASUREMENT).forEach(component -> {
            String name = entity.measurementName(component);
            ComponentDeclaration earlier = named.putIfAbsent(name, component);
            if (earlier != null && !earlier.name().equals(component.name())) {
                diagnostics.report(
                        NameProblem.DUPLICATE_MEASUREMENT,
                        MeasurementPlace.of(component),
                        earlier.name(),
                        component.name(),
                        name,
                        cure(earlier, component));
            }
        });
    }

    /** Names within a type that is embedded twice are always the same. */
    private static String cure(ComponentDeclaration earlier, ComponentDeclaration component) {
        boolean isOneTwice =
                earlier.location().element().equals(component.location().element());
        return isOneTwice ? "a prefix with @Embedded(prefix = \"...\")" : "another name with @Measurement(\"...\")";
    }
}
