package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import org.jspecify.annotations.Nullable;

/** A component that is stored as one measurement of its device. Any row may lack a value of it. */
public abstract sealed class MeasurementColumn<E, V> extends Column<E, V> implements Selectable<E, @Nullable V>
        permits EquatableColumn, BinaryColumn, ConvertedBinaryColumn {

    private final MeasurementSchema schema;
    private final String identifier;

    MeasurementColumn(String component, MeasurementSchema schema) {
        super(component);
        this.schema = schema;
        this.identifier = NodeName.quote(schema.name());
    }

    /** How the measurement is stored. */
    public final MeasurementSchema schema() {
        return schema;
    }

    /**
     * Rows without a value of this measurement. IoTDB sees only rows that have a value of some measurement which the
     * query selects or names in a condition.
     */
    public final Condition<E> isNull() {
        return Leaf.of(identifier, identifier + " IS NULL", identifier + " IS NOT NULL");
    }

    /** Rows with a value of this measurement. */
    public final Condition<E> isNotNull() {
        return isNull().not();
    }

    /** How many rows have a value; 0 where the device lacks the measurement. */
    public final Aggregate<E, Long> count() {
        return Aggregate.count(this);
    }

    /** The earliest value; null where there is none. */
    public final Aggregate<E, @Nullable V> first() {
        return Aggregate.first(this);
    }

    /** The latest value; null where there is none. */
    public final Aggregate<E, @Nullable V> last() {
        return Aggregate.last(this);
    }

    /** The measurement's name as SQL. */
    final String identifier() {
        return identifier;
    }

    /** Reads a cell that is not null. */
    abstract V decode(ResultSet row, int column);

    /** Reads a cell of a result in which the server may have left the column out (-1). */
    final @Nullable V read(ResultSet row, int column) {
        return column < 0 || row.isNull(column) ? null : decode(row, column);
    }
}
