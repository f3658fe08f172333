package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.ShapeDeclaration;
import io.dendro.processor.read.element.Surroundings;

/** A name is one component: no field has the name of a mapped one that is inherited. */
final class FieldsAreNotHidden implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.shapes().forEach(shape -> check(shape, diagnostics));
    }

    private static void check(ShapeDeclaration shape, Diagnostics diagnostics) {
        shape.parts().forEach(part -> part.hiding()
                .ifPresent(hiding -> diagnostics.report(
                        TypeProblem.HIDING_FIELD,
                        hiding,
                        part.property(),
                        owner(hiding),
                        owner(part.location()),
                        owner(part.location()))));
    }

    private static String owner(Location field) {
        return Surroundings.owner(field.element()).getSimpleName().toString();
    }
}
