package io.dendro.processor.check.projection;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.EntityType.Form;
import io.dendro.processor.read.ProjectionDeclaration;
import java.util.List;

/**
 * The rules that projections are held to, in the order in which their messages are shown.
 *
 * @param ofDeclarations what any annotated type must keep
 * @param ofSelections what must hold where it is a record, and of an entity without errors
 */
public record ProjectionRules(List<ProjectionRule> ofDeclarations, List<SelectionRule> ofSelections) {

    /** All there are. */
    public static ProjectionRules all() {
        return new ProjectionRules(
                List.of(
                        new ProjectionIsRecord(),
                        new ProjectionIsReachable(),
                        new ProjectionIsNotGeneric(),
                        new SourceIsEntity(),
                        new MarksAreAlone(),
                        new MarksAreOfProjections()),
                List.of(
                        new ComponentsAreFound(),
                        new AggregatesExist(),
                        new RowsAreNotMixed(),
                        new WindowsHaveAggregates(),
                        new MeasurementsAreSelected(),
                        new ProjectedTypesFit(),
                        new MissingValuesFit()));
    }

    /** Holds a projection to the rules that need no entity. */
    public void check(ProjectionDeclaration projection, Diagnostics diagnostics) {
        ofDeclarations.forEach(rule -> rule.check(projection, diagnostics));
    }

    /** Holds a projection to the others. */
    public void check(ProjectionDeclaration projection, EntityDeclaration entity, Diagnostics diagnostics) {
        if (projection.type().form() == Form.RECORD) {
            ofSelections.forEach(rule -> rule.check(projection, entity, diagnostics));
        }
    }
}
