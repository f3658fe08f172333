package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.read.EmbeddedDeclaration;
import io.dendro.processor.read.EmbeddedDeclaration.Obstacle;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.ShapeDeclaration;
import io.dendro.processor.type.JavaType;

/** What is embedded is a record or class with components, finitely many, and nothing but measurements. */
final class EmbeddedTypesFit implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.shapes().forEach(shape -> check(shape, diagnostics));
    }

    private static void check(ShapeDeclaration shape, Diagnostics diagnostics) {
        shape.misplaced()
                .forEach(misplaced -> diagnostics.report(
                        TypeProblem.MISPLACED_IN_EMBEDDED,
                        misplaced.location(),
                        misplaced.annotation(),
                        misplaced.member(),
                        shape.text()));
        shape.embedded().forEach(embedded -> check(embedded, diagnostics));
    }

    private static void check(EmbeddedDeclaration embedded, Diagnostics diagnostics) {
        embedded.obstacle()
                .ifPresent(obstacle -> diagnostics.report(
                        problem(obstacle), embedded.view().location(), arguments(embedded, obstacle)));
        embedded.beside()
                .forEach(other -> diagnostics.report(
                        TypeProblem.EMBEDDED_BESIDE, other.location(), embedded.name(), other.annotation()));
    }

    private static Object[] arguments(EmbeddedDeclaration embedded, Obstacle obstacle) {
        return embedded.type()
                .hidden()
                .filter(hidden -> obstacle == Obstacle.UNREACHABLE)
                .map(hidden -> new Object[] {embedded.name(), hidden.text(), hidden.reason(), hidden.cure()})
                .orElseGet(() -> new Object[] {embedded.name(), embedded.type().text(), cure(embedded.type())});
    }

    /** Of a type that has no parts. */
    private static String cure(JavaType type) {
        return type instanceof JavaType.Maybe maybe && maybe.content() instanceof JavaType.Unsupported
                ? "embed " + maybe.content().text() + " itself, which is null where all of it is missing"
                : "remove the annotation to store it as one value";
    }

    private static Problem problem(Obstacle obstacle) {
        return switch (obstacle) {
            case NO_PARTS -> TypeProblem.EMBEDDED_VALUE;
            case RECURSIVE -> TypeProblem.EMBEDDED_RECURSION;
            case UNREACHABLE -> TypeProblem.UNREACHABLE_EMBEDDED;
            case EMPTY -> TypeProblem.EMBEDDED_EMPTY;
        };
    }
}
