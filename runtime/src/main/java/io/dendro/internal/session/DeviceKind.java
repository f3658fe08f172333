package io.dendro.internal.session;

import io.dendro.Alignment;
import io.dendro.model.MeasurementSchema;
import java.util.List;

/**
 * What makes devices the same to whoever creates them.
 *
 * @param columns the series that each has
 */
record DeviceKind(List<MeasurementSchema> columns, Alignment alignment) {

    DeviceKind {
        columns = List.copyOf(columns);
    }
}
