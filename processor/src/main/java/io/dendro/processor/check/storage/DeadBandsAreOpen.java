package io.dendro.processor.check.storage;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.literal.WrittenDuration;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.DeadBandView;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;
import java.util.Optional;

/** A dead band has a width, and its times leave something between them. */
final class DeadBandsAreOpen implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.MEASUREMENT)
                .filter(DeadBandsAreOfNumbers::fits)
                .forEach(component ->
                        component.value().deadBand().ifPresent(view -> check(component, view, diagnostics)));
    }

    private static void check(ComponentDeclaration component, DeadBandView view, Diagnostics diagnostics) {
        double deviation = view.deviation().value();
        if (!(deviation > 0) || Double.isInfinite(deviation)) {
            diagnostics.report(
                    StorageProblem.DEAD_BAND_DEVIATION, view.deviation().location(), component.name(), deviation);
        }
        Optional<WrittenDuration> least = duration("minTime", view.minTime(), component, diagnostics);
        Optional<WrittenDuration> most = duration("maxTime", view.maxTime(), component, diagnostics);
        if (least.isPresent()
                && most.isPresent()
                && least.get().millis() >= most.get().millis()) {
            diagnostics.report(
                    StorageProblem.DEAD_BAND_TIMES,
                    view.minTime().location(),
                    component.name(),
                    view.minTime().value(),
                    view.maxTime().value());
        }
    }

    private static Optional<WrittenDuration> duration(
            String name, Attribute<String> text, ComponentDeclaration component, Diagnostics diagnostics) {
        return Durations.check(name + " of '" + component.name() + "'", text, diagnostics);
    }
}
