package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.PartDeclaration;
import io.dendro.processor.read.ShapeDeclaration;
import io.dendro.processor.shape.Source;

/** The mapper can take each component from an object. */
final class ObjectsCanBeRead implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.shapes().forEach(shape -> shape.parts().forEach(part -> check(shape, part, diagnostics)));
    }

    private static void check(ShapeDeclaration shape, PartDeclaration part, Diagnostics diagnostics) {
        if (part.source() instanceof Source.None none) {
            diagnostics.report(
                    TypeProblem.UNREADABLE_COMPONENT,
                    part.location(),
                    part.property(),
                    shape.text(),
                    none.reason() + hintOfLombok(shape));
        }
    }

    /** A build that names one processor runs no other, and whoever sees the annotation does not think of that. */
    private static String hintOfLombok(ShapeDeclaration shape) {
        return shape.isForLombok() ? " (Lombok added none; is it on the processor path too?)" : "";
    }
}
