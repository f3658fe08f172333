package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.element.Thrower;
import java.util.stream.Stream;

/** What the mapper calls throws nothing that it would have to catch. */
final class CallsThrowNothing implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        Stream<Thrower> ofShapes = entity.shapes().stream().flatMap(shape -> shape.throwing().stream());
        Stream<Thrower> ofValues =
                entity.components().stream().flatMap(component -> component.value().throwing().stream());
        Stream.concat(ofShapes, ofValues)
                .forEach(thrower -> diagnostics.report(
                        TypeProblem.CHECKED_EXCEPTION,
                        thrower.location(),
                        thrower.member(),
                        String.join(", ", thrower.exceptions())));
    }
}
