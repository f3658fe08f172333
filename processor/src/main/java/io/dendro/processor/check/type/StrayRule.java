package io.dendro.processor.check.type;

import io.dendro.processor.check.projection.ProjectionProblem;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.Stray;

/** An annotation stands where it means something. */
public final class StrayRule {
    private StrayRule() {}

    public static void check(Stray stray, Diagnostics diagnostics) {
        switch (stray.fault()) {
            case NO_ENTITY ->
                diagnostics.report(
                        TypeProblem.NO_ENTITY_AROUND,
                        stray.location(),
                        stray.annotation(),
                        stray.owner(),
                        stray.owner(),
                        stray.annotation());
            case NO_PROJECTION ->
                diagnostics.report(
                        ProjectionProblem.NO_PROJECTION_AROUND,
                        stray.location(),
                        stray.annotation(),
                        stray.owner(),
                        stray.owner(),
                        stray.annotation());
            case NO_COMPONENT ->
                diagnostics.report(TypeProblem.NOT_A_COMPONENT, stray.location(), stray.annotation(), stray.member());
            case NO_GETTER ->
                diagnostics.report(TypeProblem.NOT_A_GETTER, stray.location(), stray.annotation(), stray.member());
        }
    }
}
