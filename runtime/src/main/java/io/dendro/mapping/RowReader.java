package io.dendro.mapping;

import io.dendro.ResultSet;
import io.dendro.annotation.Converter;
import io.dendro.error.MappingException;
import io.dendro.query.EntityDefinition;
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

    private static final int ABSENT = SlotBinding.ABSENT;

    private final ResultSet result;
    private final EntityDefinition<?> definition;
    private final int[] columns;
    private final EnumConstants constants;

    /** @throws MappingException if a column has another type than its component */
    RowReader(ResultSet result, EntityDefinition<?> definition) {
        super(result, definition);
        this.result = result;
        this.definition = definition;
        this.columns = SlotBinding.bind(result, definition);
        this.constants = new EnumConstants(columns.length);
    }

    public boolean getBoolean(int column) {
        try {
            return result.getBoolean(columns[column]);
        } catch (IllegalStateException | IndexOutOfBoundsException e) {
            throw missing(column, e);
        }
    }

    public int getInt(int column) {
        try {
            return result.getInt(columns[column]);
        } catch (IllegalStateException | IndexOutOfBoundsException e) {
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
            return result.getLong(columns[column]);
        } catch (IllegalStateException | IndexOutOfBoundsException e) {
            throw missing(column, e);
        }
    }

    public float getFloat(int column) {
        try {
            return result.getFloat(columns[column]);
        } catch (IllegalStateException | IndexOutOfBoundsException e) {
            throw missing(column, e);
        }
    }

    public double getDouble(int column) {
        try {
            return result.getDouble(columns[column]);
        } catch (IllegalStateException | IndexOutOfBoundsException e) {
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
        return isMissing(column) ? null : result.getBoolean(columns[column]);
    }

    public @Nullable Integer getNullableInt(int column) {
        return isMissing(column) ? null : result.getInt(columns[column]);
    }

    public @Nullable Short getNullableShort(int column) {
        return isMissing(column) ? null : getShort(column);
    }

    public @Nullable Byte getNullableByte(int column) {
        return isMissing(column) ? null : getByte(column);
    }

    public @Nullable Long getNullableLong(int column) {
        return isMissing(column) ? null : result.getLong(columns[column]);
    }

    public @Nullable Float getNullableFloat(int column) {
        return isMissing(column) ? null : result.getFloat(columns[column]);
    }

    public @Nullable Double getNullableDouble(int column) {
        return isMissing(column) ? null : result.getDouble(columns[column]);
    }

    public OptionalInt getOptionalInt(int column) {
        return isMissing(column) ? OptionalInt.empty() : OptionalInt.of(result.getInt(columns[column]));
    }

    public OptionalLong getOptionalLong(int column) {
        return isMissing(column) ? OptionalLong.empty() : OptionalLong.of(result.getLong(columns[column]));
    }

    public OptionalDouble getOptionalDouble(int column) {
        return isMissing(column) ? OptionalDouble.empty() : OptionalDouble.of(result.getDouble(columns[column]));
    }

    public @Nullable String getText(int column) {
        int bound = columns[column];
        return bound == ABSENT ? null : result.getText(bound);
    }

    public byte @Nullable [] getBinary(int column) {
        int bound = columns[column];
        return bound == ABSENT ? null : result.getBytes(bound);
    }

    public @Nullable LocalDate getDate(int column) {
        if (isMissing(column)) {
            return null;
        }
        int yearMonthDay = result.getInt(columns[column]);
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
        return isMissing(column) ? null : result.precision().instant(result.getLong(columns[column]));
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
            throw new MappingException("component " + component(column) + " of " + place()
                    + " has no value, and it is not declared nullable; declare it @Nullable or Optional, give it @IfMissing,"
                    + " or select only rows that have it" + orWithout(column));
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
        int bound = columns[column];
        return bound == ABSENT || result.isNull(bound);
    }

    /** What a failed getter means: mostly a missing value, whose check would otherwise be made twice. */
    private RuntimeException missing(int column, RuntimeException failure) {
        if (isMissing(column)) {
            return new MappingException("component " + component(column) + " of " + place()
                    + " has no value, and a primitive cannot be null; make it a box, or select only rows that have it"
                    + orWithout(column));
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

    private String component(int column) {
        return definition.columns().readable().get(column).component();
    }
}
