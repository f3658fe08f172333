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

    /** Of the names, in which kinds differ: before it can hash a whole record a program that starts works for 20 ms. */
    @Override
    public int hashCode() {
        int hash = 0;
        for (MeasurementSchema column : columns) {
            hash = 31 * hash + column.name().hashCode();
        }
        return hash;
    }
}
