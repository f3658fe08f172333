package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.TimePrecision;
import io.dendro.model.MeasurementSchema;
import java.time.Instant;

/**
 * A TIMESTAMP measurement. Bounds may be finer than the server's precision; they are then rounded as those of
 * {@link TimeColumn} are.
 */
public final class InstantColumn<E> extends OrderedColumn<E, Instant> {

    private InstantColumn(String component, MeasurementSchema schema) {
        super(component, schema, InstantOperand.of(schema));
    }

    public static <E> InstantColumn<E> of(String component, MeasurementSchema schema) {
        return new InstantColumn<>(component, schema);
    }

    @Override
    Instant decode(ResultSet row, int column) {
        return row.precision().instant(row.getLong(column));
    }

    @Override
    Instant parse(String text, TimePrecision precision) {
        return precision.instant(Long.parseLong(text));
    }
}
