package io.dendro.processor.check.name;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;

/** Queries align rows by device, and the server then has a column of that name already. */
final class MeasurementIsNotTheDevice implements Rule {

    private static final String DEVICE_COLUMN = "Device";

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.MEASUREMENT)
                .filter(component -> entity.measurementName(component).equals(DEVICE_COLUMN))
                .forEach(component -> diagnostics.report(
                        NameProblem.MEASUREMENT_DEVICE, MeasurementPlace.of(component), component.name()));
    }
}
