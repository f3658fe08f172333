package io.dendro.query;

import io.dendro.model.MeasurementSchema;

/** A component that is stored as one measurement of its device. Any row may lack a value of it. */
public sealed interface MeasurementColumn<E, V> extends Column<E, V>
        permits EquatableColumn, BinaryColumn, ConvertedBinaryColumn {

    /** How the measurement is stored. */
    MeasurementSchema schema();

    /** The column as a value of each row. */
    Expression<E, V> expression();
}
