package io.dendro.processor.check.time;

import io.dendro.annotation.Timestamp;
import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;
import io.dendro.processor.read.TimestampView;
import java.util.List;

/** A row has one time. */
final class OneTimestamp implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        List<ComponentDeclaration> timestamps =
                entity.components(Role.TIMESTAMP).toList();
        if (timestamps.isEmpty() && !entity.isMisplaced(Timestamp.class)) {
            diagnostics.report(
                    TimeProblem.NO_TIMESTAMP, entity.location(), entity.type().text(), cure(entity));
        }
        timestamps.stream()
                .skip(1)
                .forEach(second -> diagnostics.report(
                        TimeProblem.TWO_TIMESTAMPS,
                        second.timestamp().map(TimestampView::location).orElse(second.location()),
                        timestamps.get(0).name(),
                        second.name()));
    }

    private static String cure(EntityDeclaration entity) {
        return TimestampCandidate.in(entity)
                .map(candidate -> "put @Timestamp on '" + candidate.name() + "'")
                .orElse("add a component such as @Timestamp Instant time");
    }
}
