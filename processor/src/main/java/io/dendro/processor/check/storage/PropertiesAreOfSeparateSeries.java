package io.dendro.processor.check.storage;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.DeadBandView;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.MeasurementView;
import io.dendro.processor.read.Role;
import java.util.Optional;

/** The request that creates aligned series carries no properties, and in SQL the server refuses them. */
final class PropertiesAreOfSeparateSeries implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        if (!entity.timeseries().aligned()) {
            return;
        }
        entity.components(Role.MEASUREMENT).forEach(component -> {
            report(
                    "maxPointNumber",
                    component
                            .measurement()
                            .map(MeasurementView::maxPointNumber)
                            .filter(Attribute::isWritten)
                            .map(Attribute::location),
                    component,
                    diagnostics);
            report("dead band", component.value().deadBand().map(DeadBandView::location), component, diagnostics);
        });
    }

    private static void report(
            String property, Optional<Location> location, ComponentDeclaration component, Diagnostics diagnostics) {
        location.ifPresent(
                at -> diagnostics.report(StorageProblem.PROPERTY_OF_ALIGNED, at, component.name(), property));
    }
}
