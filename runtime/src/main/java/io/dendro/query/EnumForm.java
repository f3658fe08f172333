package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.TimePrecision;
import io.dendro.error.MappingException;
import java.util.Arrays;
import java.util.Objects;

/**
 * Enums by the names of their constants.
 *
 * @param measurement where the values are, for messages
 */
record EnumForm<V extends Enum<V>>(Class<V> type, String measurement) implements ValueForm<V> {

    @Override
    public V read(ResultSet row, int column) {
        return constant(Objects.requireNonNull(row.getText(column)));
    }

    @Override
    public V parse(String text, TimePrecision precision) {
        return constant(text);
    }

    @Override
    public Operand<V> operand(Formula formula) {
        return new TextOperand<>(formula, Enum::name);
    }

    private V constant(String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException cause) {
            throw new MappingException(
                    "measurement " + measurement + " holds '" + name + "', which is no constant"
                            + " of " + type.getSimpleName() + " " + Arrays.toString(type.getEnumConstants())
                            + "; add the constant or correct the stored value",
                    cause);
        }
    }
}
