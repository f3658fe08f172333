package io.dendro.processor.check.name;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;

/** The name of a measurement is written without quotes. */
final class MeasurementNamesAreRaw implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.MEASUREMENT)
                .filter(component -> isQuoted(entity.measurementName(component)))
                .forEach(component -> diagnostics.report(
                        NameProblem.MEASUREMENT_NAME_QUOTED,
                        MeasurementPlace.of(component),
                        component.name(),
                        unquoted(entity.measurementName(component))));
    }

    private static boolean isQuoted(String name) {
        return name.length() > 2 && name.startsWith("`") && name.endsWith("`");
    }

    private static String unquoted(String name) {
        return '"' + name.substring(1, name.length() - 1).replace("``", "`") + '"';
    }
}
