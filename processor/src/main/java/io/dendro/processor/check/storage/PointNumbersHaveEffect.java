package io.dendro.processor.check.storage;

import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.MeasurementView;
import io.dendro.processor.read.Role;

/** A number of decimals is given where the server rounds to it; elsewhere it would be ignored without a word. */
final class PointNumbersHaveEffect implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.MEASUREMENT).forEach(component -> component
                .measurement()
                .filter(measurement -> measurement.maxPointNumber().isWritten())
                .ifPresent(measurement ->
                        component.dataType().ifPresent(type -> check(component, type, measurement, diagnostics))));
    }

    private static void check(
            ComponentDeclaration component, DataType type, MeasurementView measurement, Diagnostics diagnostics) {
        Encoding written = measurement.encoding().value();
        Encoding encoding = written == Encoding.DEFAULT ? type.defaultEncoding() : written;
        if (type.supports(encoding) && !PointNumber.matters(type, encoding)) {
            diagnostics.report(
                    StorageProblem.POINT_NUMBER_WITHOUT_EFFECT,
                    measurement.maxPointNumber().location(),
                    component.name(),
                    type,
                    encoding);
        }
    }
}
