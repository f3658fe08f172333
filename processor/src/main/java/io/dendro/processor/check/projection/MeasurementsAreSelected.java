package io.dendro.processor.check.projection;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.projection.Selected;
import io.dendro.processor.projection.Selection;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.ProjectionDeclaration;
import java.util.List;
import java.util.Optional;

/** A projection selects something that is measured. */
final class MeasurementsAreSelected implements SelectionRule {

    @Override
    public void check(ProjectionDeclaration projection, EntityDeclaration entity, Diagnostics diagnostics) {
        Selection selection = new Selection(entity);
        List<Optional<Selected>> selected =
                projection.components().stream().map(selection::of).toList();
        if (selected.stream().allMatch(MeasurementsAreSelected::isOfEveryRow)) {
            diagnostics.report(
                    ProjectionProblem.NOTHING_MEASURED,
                    projection.location(),
                    projection.type().text());
        }
    }

    /** What is of a window, or stands for nothing, is reported for that. */
    private static boolean isOfEveryRow(Optional<Selected> selected) {
        return selected.filter(known -> known instanceof Selected.Time || known instanceof Selected.Node)
                .isPresent();
    }
}
