package io.dendro.processor.check.time;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;
import io.dendro.processor.type.Scalar;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@code long} names its unit, an {@code Instant} has none. */
final class TimestampUnitFits implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.TIMESTAMP)
                .forEach(component ->
                        component.timestamp().ifPresent(timestamp -> check(component, timestamp.units(), diagnostics)));
    }

    private static void check(
            ComponentDeclaration component, Attribute<List<TimeUnit>> units, Diagnostics diagnostics) {
        int count = units.value().size();
        if (component.type().is(Scalar.LONG) && !units.isWritten()) {
            diagnostics.report(TimeProblem.TIMESTAMP_WITHOUT_UNIT, units.location(), component.name());
        } else if (component.type().is(Scalar.LONG) && count != 1) {
            diagnostics.report(TimeProblem.UNIT_COUNT, units.location(), component.name(), count);
        } else if (component.type().is(Scalar.INSTANT) && count > 0) {
            diagnostics.report(TimeProblem.INSTANT_WITH_UNIT, units.location(), component.name());
        }
    }
}
