package io.dendro.query;

import io.dendro.annotation.Converter;
import io.dendro.model.MeasurementSchema;

/** A measurement whose values are converted to bytes and stored as BLOB. As with any BLOB, values cannot be compared. */
public final class ConvertedBinaryColumn<E, J> extends Expression<E, J> implements MeasurementColumn<E, J> {

    private final BinaryColumn<E> stored;

    private ConvertedBinaryColumn(BinaryColumn<E> stored, Conversion<J, byte[]> conversion) {
        super(stored.formula(), new ConvertedForm<>(new BytesForm(), conversion));
        this.stored = stored;
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
    public String component() {
        return stored.component();
    }

    @Override
    public MeasurementSchema schema() {
        return stored.schema();
    }

    @Override
    public Expression<E, J> expression() {
        return this;
    }

    @Override
    public String toString() {
        return stored.toString();
    }
}
