package io.dendro.processor.check.storage;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;

/** Rows are kept for a duration. */
final class TimeToLiveIsDuration implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        Durations.check("ttl of " + entity.type().text(), entity.timeseries().ttl(), diagnostics);
    }
}
