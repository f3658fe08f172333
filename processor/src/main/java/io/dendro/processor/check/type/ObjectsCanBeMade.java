package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.PartDeclaration;
import io.dendro.processor.read.ShapeDeclaration;
import io.dendro.processor.shape.Search.Ambiguous;
import io.dendro.processor.shape.Search.Impossible;
import io.dendro.processor.shape.Search.NeedsIgnored;
import io.dendro.processor.type.Access;
import io.dendro.processor.type.JavaType;

/** There is one way to make an object from its components. */
final class ObjectsCanBeMade implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        if (entity.type().access() != Access.PRIVATE) {
            entity.shapes().forEach(shape -> check(shape, diagnostics));
        }
    }

    private static boolean hasUnsupportedField(ShapeDeclaration shape) {
        return shape.parts().stream()
                .map(PartDeclaration::content)
                .filter(ComponentDeclaration.class::isInstance)
                .map(ComponentDeclaration.class::cast)
                .anyMatch(component -> component.isField() && component.stored() instanceof JavaType.Unsupported);
    }

    private static void check(ShapeDeclaration shape, Diagnostics diagnostics) {
        if (shape.construction() instanceof Impossible impossible) {
            if (hasUnsupportedField(shape)) {
                return; // it is reported, and may be meant to be left out
            }
            diagnostics.report(
                    TypeProblem.NO_CONSTRUCTION,
                    shape.culprit(),
                    shape.text(),
                    String.join("; ", impossible.reasons()),
                    impossible.cure());
        } else if (shape.construction() instanceof Ambiguous ambiguous) {
            diagnostics.report(
                    TypeProblem.AMBIGUOUS_CONSTRUCTION,
                    shape.location(),
                    shape.text(),
                    String.join(" and ", ambiguous.candidates()));
        } else if (shape.construction() instanceof NeedsIgnored needs) {
            shape.ignored().stream()
                    .filter(ignored -> needs.ignored().contains(ignored.property()))
                    .forEach(ignored -> diagnostics.report(
                            TypeProblem.IGNORED_COMPONENT,
                            ignored.location(),
                            ignored.property(),
                            needs.constructor()));
        }
    }
}
