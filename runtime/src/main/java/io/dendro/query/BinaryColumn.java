package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.model.MeasurementSchema;
import java.util.Objects;

/**
 * A BLOB measurement. IoTDB can neither sort by it nor give its last value unharmed, and compares it only as long as it
 * can test the condition while it scans, so none of these is offered.
 */
public final class BinaryColumn<E> extends MeasurementColumn<E, byte[]> {

    private BinaryColumn(String component, MeasurementSchema schema) {
        super(component, schema);
    }

    public static <E> BinaryColumn<E> of(String component, MeasurementSchema schema) {
        return new BinaryColumn<>(component, schema);
    }

    @Override
    byte[] decode(ResultSet row, int column) {
        return Objects.requireNonNull(row.getBytes(column));
    }
}
