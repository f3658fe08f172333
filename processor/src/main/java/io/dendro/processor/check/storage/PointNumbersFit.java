package io.dendro.processor.check.storage;

import io.dendro.model.DataType;
import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.MeasurementView;
import io.dendro.processor.read.Role;

/** So many decimals can be kept, and of values of the usual size. */
final class PointNumbersFit implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.MEASUREMENT).forEach(component -> component
                .measurement()
                .filter(measurement -> measurement.maxPointNumber().isWritten())
                .ifPresent(measurement -> component
                        .dataType()
                        .filter(type -> matters(type, measurement))
                        .ifPresent(type -> check(component, type, measurement.maxPointNumber(), diagnostics))));
    }

    private static boolean matters(DataType type, MeasurementView measurement) {
        return PointNumber.matters(type, measurement.encoding().value());
    }

    private static void check(
            ComponentDeclaration component, DataType type, Attribute<Integer> decimals, Diagnostics diagnostics) {
        int number = decimals.value();
        if (number < 0 || number > PointNumber.most(type)) {
            diagnostics.report(
                    StorageProblem.POINT_NUMBER_OUT_OF_RANGE,
                    decimals.location(),
                    component.name(),
                    number,
                    type,
                    PointNumber.most(type));
        } else if (PointNumber.isNarrow(type, number)) {
            diagnostics.report(
                    StorageProblem.POINT_NUMBER_NARROWS,
                    decimals.location(),
                    component.name(),
                    number,
                    PointNumber.reach(type, number));
        }
    }
}
