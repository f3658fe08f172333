package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.PartDeclaration;
import io.dendro.processor.read.shape.Property.Use;

/** What a method computes is a measurement and says so; time and path must be put back into an entity. */
final class ComputedPartsAreMeasurements implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.shapes().stream()
                .flatMap(shape -> shape.parts().stream())
                .filter(part -> part.use() == Use.COMPUTED)
                .forEach(part -> check(part, diagnostics));
    }

    private static void check(PartDeclaration part, Diagnostics diagnostics) {
        if (!(part.content() instanceof ComponentDeclaration component) || !isMeasurement(component)) {
            diagnostics.report(TypeProblem.COMPUTED_ROLE, part.location(), part.property());
        } else if (component.isReadOnly()) {
            diagnostics.report(
                    TypeProblem.COMPUTED_READ_ONLY,
                    component.measurement().orElseThrow().readOnly().location(),
                    part.property());
        }
    }

    private static boolean isMeasurement(ComponentDeclaration component) {
        return component.measurement().isPresent()
                && component.timestamp().isEmpty()
                && component.pathNode().isEmpty();
    }
}
