package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.TimePrecision;
import io.dendro.error.MappingException;
import io.dendro.model.MeasurementSchema;
import java.util.Arrays;
import java.util.Objects;

/** An enum, stored by the name of its constant; it therefore sorts by name, not by ordinal. */
public final class EnumColumn<E, V extends Enum<V>> extends ScalarColumn<E, V> {

    private final Class<V> type;

    private EnumColumn(String component, MeasurementSchema schema, Class<V> type) {
        super(component, schema, TextOperand.of(schema, Enum::name));
        this.type = type;
    }

    public static <E, V extends Enum<V>> EnumColumn<E, V> of(
            String component, MeasurementSchema schema, Class<V> type) {
        return new EnumColumn<>(component, schema, type);
    }

    @Override
    V decode(ResultSet row, int column) {
        return constant(Objects.requireNonNull(row.getText(column)));
    }

    @Override
    V parse(String text, TimePrecision precision) {
        return constant(text);
    }

    private V constant(String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException cause) {
            throw new MappingException(
                    "measurement " + schema().name() + " holds '" + name + "', which is no constant"
                            + " of " + type.getSimpleName() + " " + Arrays.toString(type.getEnumConstants())
                            + "; add the constant or correct the stored value",
                    cause);
        }
    }
}
