package io.dendro.processor.write;

import com.palantir.javapoet.MethodSpec;
import io.dendro.processor.model.EntityModel;
import io.dendro.processor.model.MeasurementModel;
import java.util.List;

/** {@code write(entity, row)}: the values of the measurements, each into its slot. */
final class WriteMethod {
    private WriteMethod() {}

    static MethodSpec of(EntityModel entity) {
        MethodSpec.Builder method = Overrides.write(entity.type());
        List<MeasurementModel> measurements = entity.measurements();
        for (int slot = 0; slot < measurements.size(); slot++) {
            MeasurementModel measurement = measurements.get(slot);
            method.addStatement(
                    "row.$L($L, entity.$L())", RowMethods.put(measurement.type()), slot, measurement.component());
        }
        return method.build();
    }
}
