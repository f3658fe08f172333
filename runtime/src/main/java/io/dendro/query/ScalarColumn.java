package io.dendro.query;

import io.dendro.model.MeasurementSchema;

/** A measurement that can be sorted by, as its values are stored as they are: all but binary and converted ones. */
public abstract sealed class ScalarColumn<E, V> extends EquatableColumn<E, V>
        permits OrderedColumn, TextColumn, BooleanColumn, EnumColumn {

    ScalarColumn(String component, MeasurementSchema schema, Operand<V> operand) {
        super(component, schema, operand);
    }

    /** Smallest first; rows without a value come last unless {@link ValueOrder#nullsFirst()} is asked for. */
    public final ValueOrder<E> asc() {
        return ValueOrder.of(identifier(), "ASC");
    }

    /** Largest first; rows without a value come last unless {@link ValueOrder#nullsFirst()} is asked for. */
    public final ValueOrder<E> desc() {
        return ValueOrder.of(identifier(), "DESC");
    }
}
