package io.dendro.processor.check.time;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;

/** The time of a row is stored with every value, and not as one. */
final class TimestampIsNotMeasurement implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.TIMESTAMP).forEach(component -> component
                .measurement()
                .ifPresent(measurement -> diagnostics.report(
                        TimeProblem.TIMESTAMP_IS_MEASUREMENT, measurement.location(), component.name())));
    }
}
