package io.dendro.processor.write;

import io.dendro.processor.model.EntityModel;
import io.dendro.processor.model.MeasurementModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The places of measurements in a row. A row that is written ends before those that are only read. */
final class Slots {
    private final Map<String, Integer> byConstant = new HashMap<>();

    Slots(EntityModel entity) {
        entity.measurements().forEach(measurement -> byConstant.put(measurement.constant(), byConstant.size()));
    }

    int of(MeasurementModel measurement) {
        return Objects.requireNonNull(byConstant.get(measurement.constant()), measurement.component());
    }
}
