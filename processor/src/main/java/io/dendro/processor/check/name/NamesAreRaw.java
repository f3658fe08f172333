package io.dendro.processor.check.name;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.MeasurementView;
import io.dendro.processor.read.Role;

/** The name of a measurement, and its alias, are written without quotes. */
final class NamesAreRaw implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.MEASUREMENT).forEach(component -> {
            String name = entity.measurementName(component);
            check("name of measurement", component, name, MeasurementPlace.of(component), diagnostics);
            component
                    .measurement()
                    .map(MeasurementView::alias)
                    .filter(Attribute::isWritten)
                    .ifPresent(alias -> check("alias of", component, alias.value(), alias.location(), diagnostics));
        });
    }

    private static void check(
            String kind, ComponentDeclaration component, String name, Location location, Diagnostics diagnostics) {
        if (name.length() > 2 && name.startsWith("`") && name.endsWith("`")) {
            diagnostics.report(NameProblem.NAME_QUOTED, location, kind, component.name(), unquoted(name));
        }
    }

    private static String unquoted(String name) {
        return '"' + name.substring(1, name.length() - 1).replace("``", "`") + '"';
    }
}
