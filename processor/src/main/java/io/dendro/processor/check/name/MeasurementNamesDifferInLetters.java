package io.dendro.processor.check.name;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names that differ only by case are distinct in the tree and the same in a table. */
final class MeasurementNamesDifferInLetters implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        Map<String, String> seen = new HashMap<>();
        entity.components(Role.MEASUREMENT).forEach(component -> {
            String name = entity.measurementName(component);
            String earlier = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (earlier != null && !earlier.equals(name)) {
                diagnostics.report(
                        NameProblem.MEASUREMENTS_DIFFER_BY_CASE, MeasurementPlace.of(component), earlier, name);
            }
        });
    }
}
