package io.dendro.processor.check.name;

import io.dendro.model.NodeName;
import io.dendro.model.PathProblem;
import io.dendro.processor.check.Rule;
import io.dendro.processor.check.time.TimestampCandidate;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;
import java.util.Optional;

/** The server takes the name of every measurement. */
final class MeasurementNamesAreLegal implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        Optional<ComponentDeclaration> forgotten = TimestampCandidate.in(entity);
        entity.components(Role.MEASUREMENT)
                .filter(component -> !forgotten.equals(Optional.of(component)))
                .forEach(component -> NodeName.problem(entity.measurementName(component))
                        .ifPresent(problem -> diagnostics.report(
                                NameProblem.MEASUREMENT_NAME,
                                MeasurementPlace.of(component),
                                component.name(),
                                isEmpty(problem) ? "it is empty" : problem.reason(),
                                isEmpty(problem) ? "leave it out for the component's own name" : problem.cure())));
    }

    private static boolean isEmpty(PathProblem problem) {
        return problem.kind() == PathProblem.Kind.EMPTY_NODE;
    }
}
