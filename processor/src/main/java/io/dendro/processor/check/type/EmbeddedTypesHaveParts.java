package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.read.EmbeddedDeclaration;
import io.dendro.processor.read.EmbeddedDeclaration.Obstacle;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.ShapeDeclaration;

/** What is embedded is a record or class with components, finitely many. */
final class EmbeddedTypesHaveParts implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.shapes().stream().flatMap(ShapeDeclaration::embedded).forEach(embedded -> embedded.obstacle()
                .ifPresent(obstacle -> report(embedded, problem(obstacle), diagnostics)));
    }

    private static void report(EmbeddedDeclaration embedded, Problem problem, Diagnostics diagnostics) {
        diagnostics.report(
                problem,
                embedded.view().location(),
                embedded.name(),
                embedded.type().text());
    }

    private static Problem problem(Obstacle obstacle) {
        return switch (obstacle) {
            case NO_PARTS -> TypeProblem.EMBEDDED_VALUE;
            case RECURSIVE -> TypeProblem.EMBEDDED_RECURSION;
            case UNREACHABLE -> TypeProblem.UNREACHABLE_EMBEDDED;
        };
    }
}
