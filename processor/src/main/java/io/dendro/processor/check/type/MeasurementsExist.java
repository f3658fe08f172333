package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;

/** An entity stores something. */
final class MeasurementsExist implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        if (!entity.components().isEmpty()
                && entity.components(Role.MEASUREMENT).findAny().isEmpty()) {
            diagnostics.report(
                    TypeProblem.NO_MEASUREMENT, entity.location(), entity.type().text());
        }
    }
}
