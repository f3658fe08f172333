package io.dendro.processor.check.storage;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;

/**
 * With a dead band, the server writes the last value of each file twice if it has just written it: when it is the first too, or
 * later than the longest time after the one before. Series that it takes no dead band for, or that others create, are left to
 * the rules about that.
 */
final class DeadBandsDoNotDouble implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        if (entity.timeseries().aligned()) {
            return;
        }
        entity.components(Role.MEASUREMENT)
                .filter(DeadBandsAreOfNumbers::fits)
                .filter(component -> !component.isReadOnly())
                .forEach(component -> component
                        .value()
                        .deadBand()
                        .ifPresent(view -> diagnostics.report(
                                StorageProblem.DEAD_BAND_DOUBLES, view.location(), component.name())));
    }
}
