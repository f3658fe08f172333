package io.dendro.processor.check.name;

import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.MeasurementView;

/** Where a measurement gets its name. */
final class MeasurementPlace {
    private MeasurementPlace() {}

    /** The name in {@code @Measurement} if there is one, else the component. */
    static Location of(ComponentDeclaration component) {
        return component
                .measurement()
                .map(MeasurementView::name)
                .filter(Attribute::isWritten)
                .map(Attribute::location)
                .orElse(component.location());
    }
}
