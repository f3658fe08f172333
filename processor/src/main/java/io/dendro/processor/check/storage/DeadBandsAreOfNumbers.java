package io.dendro.processor.check.storage;

import io.dendro.model.DataType;
import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.DeadBandView;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;
import java.util.EnumSet;
import java.util.Set;

/** A dead band is around a line, and of anything but numbers the server leaves out none, or what it should not. */
final class DeadBandsAreOfNumbers implements Rule {
    private static final Set<DataType> NUMBERS =
            EnumSet.of(DataType.INT32, DataType.INT64, DataType.FLOAT, DataType.DOUBLE);

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.MEASUREMENT)
                .forEach(component ->
                        component.value().deadBand().ifPresent(view -> check(component, view, diagnostics)));
    }

    /** Whether nothing is wrong with the type. */
    static boolean fits(ComponentDeclaration component) {
        return component.dataType().filter(type -> !NUMBERS.contains(type)).isEmpty();
    }

    private static void check(ComponentDeclaration component, DeadBandView view, Diagnostics diagnostics) {
        component
                .dataType()
                .filter(type -> !NUMBERS.contains(type))
                .ifPresent(type ->
                        diagnostics.report(StorageProblem.DEAD_BAND_TYPE, view.location(), component.name(), type));
    }
}
