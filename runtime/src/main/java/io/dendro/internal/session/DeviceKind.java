package io.dendro.internal.session;

import io.dendro.Alignment;
import io.dendro.model.MeasurementSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes devices the same to whoever creates them.
 *
 * @param columns the series that each has
 */
record DeviceKind(List<MeasurementSchema> columns, Alignment alignment) {

    DeviceKind {
        columns = List.copyOf(columns);
    }

    // Written out: what the compiler gives costs a program that starts 20 ms. Views of a session ask for the same list.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeviceKind that && alignment == that.alignment && columns.equals(that.columns);
    }

    /** Of the names, in which kinds differ. */
    @Override
    public int hashCode() {
        int hash = 0;
        for (MeasurementSchema column : columns) {
            hash = 31 * hash + column.name().hashCode();
        }
        return hash;
    }
}
