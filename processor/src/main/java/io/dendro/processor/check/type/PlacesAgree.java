package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.Contradiction;
import io.dendro.processor.read.EntityDeclaration;

/** What is said of a component in several places is the same in all of them. */
final class PlacesAgree implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.shapes().stream()
                .flatMap(shape -> shape.contradictions().stream())
                .forEach(contradiction -> report(contradiction, diagnostics));
    }

    private static void report(Contradiction contradiction, Diagnostics diagnostics) {
        diagnostics.report(
                TypeProblem.CONTRADICTION,
                contradiction.location(),
                contradiction.annotation(),
                contradiction.first(),
                contradiction.second());
    }
}
