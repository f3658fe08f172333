package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.annotation.Converter;

/** A measurement whose values are converted to bytes and stored as BLOB. As with any BLOB, values cannot be compared. */
public final class ConvertedBinaryColumn<E, J> extends MeasurementColumn<E, J> {

    private final BinaryColumn<E> stored;
    private final Conversion<J, byte[]> conversion;

    private ConvertedBinaryColumn(BinaryColumn<E> stored, Conversion<J, byte[]> conversion) {
        super(stored.component(), stored.schema());
        this.stored = stored;
        this.conversion = conversion;
    }

    /** A measurement whose stored values are those of a column. */
    public static <E, J> ConvertedBinaryColumn<E, J> of(BinaryColumn<E> stored, Converter<J, byte[]> converter) {
        return new ConvertedBinaryColumn<>(stored, new Conversion<>(stored.component(), converter));
    }

    /** The bytes as they are stored. */
    public BinaryColumn<E> stored() {
        return stored;
    }

    @Override
    J decode(ResultSet row, int column) {
        return conversion.fromStored(stored.decode(row, column));
    }
}
