package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;
import io.dendro.processor.read.ShapeDeclaration;

/** An entity stores something. */
final class MeasurementsExist implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        if (!isExplained(entity)
                && !entity.components().isEmpty()
                && entity.components(Role.MEASUREMENT).findAny().isEmpty()) {
            diagnostics.report(
                    TypeProblem.NO_MEASUREMENT, entity.location(), entity.type().text());
        }
    }

    /** Whether something is reported that was meant as a measurement. */
    private static boolean isExplained(EntityDeclaration entity) {
        return entity.components(Role.PATH_NODE).anyMatch(node -> !node.type().canBeNode())
                || entity.shapes().stream().flatMap(ShapeDeclaration::embedded).anyMatch(embedded -> embedded.obstacle()
                        .isPresent());
    }
}
