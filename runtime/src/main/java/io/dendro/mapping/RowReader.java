package io.dendro.mapping;

import io.dendro.ResultSet;
import io.dendro.annotation.Converter;
import io.dendro.error.MappingException;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.EntityDefinition;
import io.dendro.query.MeasurementColumn;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Gives the values of the current row, each by its position in the definition: first the measurements, then those that are
 * only read. The columns of the result are found by name once, when the reader is made; a measurement that the server left
 * out, as it does for series that do not exist, is missing in every row. Not thread-safe.
 */
public final class RowReader extends PathReader {

    private final EntityDefinition<?> definition;
    private final EnumConstants constants;
    private final int[] columns;

    private RowReader(ResultSet result, EntityDefinition<?> definition, int[] columns) {
        super(result, definition, columns);
        this.definition = definition;
        this.columns = columns;
        this.constants = new EnumConstants(columns.length);
    }

    /**
     * Finds the columns of a result.
     *
     * @throws MappingException if a column has another type than its component
     */
    static RowReader of(ResultSet result, EntityDefinition<?> definition) {
        return new RowReader(result, definition, SlotBinding.bind(result, definition));
    }

    public boolean getBoolean(int column) {
        try {
            return cells.getBoolean(column);
        } catch (IllegalStateException e) {
            throw missing(column, e);
        }
    }

    public int getInt(int column) {
        try {
            return cells.getInt(column);
        } catch (IllegalStateException e) {
            throw missing(column, e);
        }
    }

    public short getShort(int column) {
        return (short) ranged(column, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    public byte getByte(int column) {
        return (byte) ranged(column, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    public long getLong(int column) {
        try {
            return cells.getLong(column);
        } catch (IllegalStateException e) {
            throw missing(column, e);
        }
    }

    public float getFloat(int column) {
        try {
            return cells.getFloat(column);
        } catch (IllegalStateException e) {
            throw missing(column, e);
        }
    }

    public double getDouble(int column) {
        try {
            return cells.getDouble(column);
        } catch (IllegalStateException e) {
            throw missing(column, e);
        }
    }

    public boolean getBoolean(int column, boolean ifMissing) {
        return isMissing(column) ? ifMissing : getBoolean(column);
    }

    public int getInt(int column, int ifMissing) {
        return isMissing(column) ? ifMissing : getInt(column);
    }

    public short getShort(int column, short ifMissing) {
        return isMissing(column) ? ifMissing : getShort(column);
    }

    public byte getByte(int column, byte ifMissing) {
        return isMissing(column) ? ifMissing : getByte(column);
    }

    public long getLong(int column, long ifMissing) {
        return isMissing(column) ? ifMissing : getLong(column);
    }

    public float getFloat(int column, float ifMissing) {
        return isMissing(column) ? ifMissing : getFloat(column);
    }

    public double getDouble(int column, double ifMissing) {
        return isMissing(column) ? ifMissing : getDouble(column);
    }

    public @Nullable Boolean getNullableBoolean(int column) {
        return isMissing(column) ? null : cells.getBoolean(column);
    }

    public @Nullable Integer getNullableInt(int column) {
        return isMissing(column) ? null : cells.getInt(column);
    }

    public @Nullable Short getNullableShort(int column) {
        return isMissing(column) ? null : getShort(column);
    }

    public @Nullable Byte getNullableByte(int column) {
        return isMissing(column) ? null : getByte(column);
    }

    public @Nullable Long getNullableLong(int column) {
        return isMissing(column) ? null : cells.getLong(column);
    }

    public @Nullable Float getNullableFloat(int column) {
        return isMissing(column) ? null : cells.getFloat(column);
    }

    public @Nullable Double getNullableDouble(int column) {
        return isMissing(column) ? null : cells.getDouble(column);
    }

    public OptionalInt getOptionalInt(int column) {
        return isMissing(column) ? OptionalInt.empty() : OptionalInt.of(cells.getInt(column));
    }

    public OptionalLong getOptionalLong(int column) {
        return isMissing(column) ? OptionalLong.empty() : OptionalLong.of(cells.getLong(column));
    }

    public OptionalDouble getOptionalDouble(int column) {
        return isMissing(column) ? OptionalDouble.empty() : OptionalDouble.of(cells.getDouble(column));
    }

    public @Nullable String getText(int column) {
        return cells.getText(column);
    }

    public byte @Nullable [] getBinary(int column) {
        return cells.getBytes(column);
    }

    public @Nullable LocalDate getDate(int column) {
        if (isMissing(column)) {
            return null;
        }
        int yearMonthDay = cells.getInt(column);
        try {
            return LocalDate.of(yearMonthDay / 10_000, yearMonthDay / 100 % 100, yearMonthDay % 100);
        } catch (DateTimeException e) {
            throw new MappingException(
                    "component " + component(column) + " of " + place() + " holds " + yearMonthDay
                            + ", which is no date",
                    e);
        }
    }

    public @Nullable Instant getInstant(int column) {
        return isMissing(column) ? null : instant(cells.getLong(column));
    }

    public <T extends Enum<T>> @Nullable T getEnum(int column, Class<T> type) {
        String name = getText(column);
        if (name == null) {
            return null;
        }
        T constant = constants.find(column, type, name);
        if (constant == null) {
            throw new MappingException("component " + component(column) + " of " + place() + " holds '" + name
                    + "', which is no constant of " + type.getSimpleName()
                    + "; add the constant or correct the stored value");
        }
        return constant;
    }

    /** A value, or another one where it is missing. */
    public <T> T orElse(@Nullable T value, T other) {
        return value == null ? other : value;
    }

    /**
     * A value that the entity must have.
     *
     * @throws MappingException if it is missing
     */
    public <T> T required(int column, @Nullable T value) {
        if (value == null) {
            throw new MappingException(
                    columns[column] == SlotBinding.ABSENT
                            ? withoutColumn(column)
                            : "component " + component(column) + " of " + place()
                                    + " has no value, and it is not declared nullable; declare it @Nullable or Optional,"
                                    + " give it @IfMissing, or select only rows that have it" + orWithout(column));
        }
        return value;
    }

    /**
     * What a stored value stands for; a missing value stays missing.
     *
     * @throws MappingException if the converter fails
     */
    public <J, S> @Nullable J converted(int column, Converter<J, S> converter, @Nullable S stored) {
        if (stored == null) {
            return null;
        }
        @Nullable J value;
        try {
            value = converter.fromStored(stored);
        } catch (RuntimeException e) {
            throw new MappingException(
                    "component " + component(column) + " of " + place() + ": its converter cannot read '" + stored
                            + "': " + e.getMessage(),
                    e);
        }
        if (value == null) {
            throw new MappingException("component " + component(column) + " of " + place()
                    + ": its converter made null of '" + stored + "'; a converter must not return null");
        }
        return value;
    }

    /** Whether all of some neighbouring values are missing, from one position up to another, which is not included. */
    public boolean isMissing(int from, int to) {
        for (int column = from; column < to; column++) {
            if (!isMissing(column)) {
                return false;
            }
        }
        return true;
    }

    private int ranged(int column, int least, int most) {
        int value = getInt(column);
        if (value < least || value > most) {
            throw new MappingException("component " + component(column) + " of " + place() + " holds " + value
                    + ", which is not between " + least + " and " + most);
        }
        return value;
    }

    private boolean isMissing(int column) {
        return cells.isNull(column);
    }

    /** What a failed getter means: mostly a missing value, whose check would otherwise be made twice. */
    private RuntimeException missing(int column, RuntimeException failure) {
        if (isMissing(column)) {
            return new MappingException(
                    columns[column] == SlotBinding.ABSENT
                            ? withoutColumn(column)
                            : "component " + component(column) + " of " + place()
                                    + " has no value, and a primitive cannot be null; make it a box, or select only rows"
                                    + " that have it" + orWithout(column));
        }
        return failure;
    }

    /** Of a row without any part of an embedded object, the object is null if it may be. */
    private String orWithout(int column) {
        String component = component(column);
        int dot = component.lastIndexOf('.');
        if (dot < 0) {
            return "";
        }
        String object = component.substring(0, dot);
        return "; where rows may have nothing of " + object + ", declare " + object + " @Nullable";
    }

    /** A column that is not there at all has another reason and cure than a row without a value. */
    private String withoutColumn(int column) {
        MeasurementSchema missing = column(column).schema();
        return "the result has no column " + missing.name() + " of type " + missing.type() + ", and component "
                + component(column) + " of " + place()
                + " must have a value: none of the devices that were asked has a series"
                + " of that name; create it with schema().createOnce(device) or by writing a row that has it, or declare the"
                + " component as one that may be missing: as a box, @Nullable, Optional or with @IfMissing"
                + orWithout(column);
    }

    private String component(int column) {
        return column(column).component();
    }

    private MeasurementColumn<?, ?> column(int column) {
        return definition.columns().readable().get(column);
    }
}
