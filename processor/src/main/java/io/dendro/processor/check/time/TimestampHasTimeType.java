package io.dendro.processor.check.time;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;
import io.dendro.processor.type.JavaType;
import io.dendro.processor.type.Scalar;

/** The time of a row is an {@code Instant} or a {@code long}. */
final class TimestampHasTimeType implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.TIMESTAMP)
                .filter(component -> !isTime(component.type()))
                .forEach(component -> diagnostics.report(
                        TimeProblem.TIMESTAMP_TYPE,
                        component.location(),
                        component.name(),
                        component.type().text()));
    }

    private static boolean isTime(JavaType type) {
        return type.is(Scalar.INSTANT) || type.is(Scalar.LONG) || type instanceof JavaType.Unresolved;
    }
}
