package io.dendro.mapping;

import io.dendro.ResultColumn;
import io.dendro.ResultSet;
import io.dendro.error.MappingException;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import io.dendro.query.EntityDefinition;
import io.dendro.query.MeasurementColumn;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Gives the values of the current row, each by its position in the definition. The columns of the result are found by
 * name once, when the reader is made; a measurement that the server left out, as it does for series that do not exist,
 * is missing in every row. Not thread-safe.
 */
public final class RowReader {

    private static final String DEVICE = "Device";
    private static final int ABSENT = -1;

    private final ResultSet result;
    private final EntityDefinition<?> definition;
    private final int deviceColumn;
    private final int[] columns;
    private final Map<String, Enum<?>>[] constants;
    private @Nullable String device;
    private String[] nodes = {};

    /** @throws MappingException if a column has another type than its component */
    RowReader(ResultSet result, EntityDefinition<?> definition) {
        this.result = result;
        this.definition = definition;
        this.deviceColumn = result.find(DEVICE);
        this.columns = bind(result, definition);
        this.constants = maps(columns.length + definition.nodes().size());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, Enum<?>>[] maps(int count) {
        return new Map[count];
    }

    private static int[] bind(ResultSet result, EntityDefinition<?> definition) {
        Map<String, Integer> byName = new HashMap<>();
        List<ResultColumn> present = result.columns();
        for (int i = present.size() - 1; i > 0; i--) {
            byName.put(NodeName.parse(present.get(i).name()).raw(), i);
        }
        return definition.measurements().stream()
                .mapToInt(column -> {
                    int index = byName.getOrDefault(column.schema().name(), ABSENT);
                    if (index != ABSENT) {
                        requireType(definition, column, present.get(index));
                    }
                    return index;
                })
                .toArray();
    }

    private static void requireType(
            EntityDefinition<?> definition, MeasurementColumn<?, ?> column, ResultColumn actual) {
        MeasurementSchema schema = column.schema();
        boolean fits = actual.type() == schema.type() || (isText(actual.type()) && isText(schema.type()));
        if (!fits) {
            throw new MappingException("measurement " + schema.name() + " is " + actual.type()
                    + " on the server but " + schema.type() + " in "
                    + definition.type().getSimpleName() + "."
                    + column.component() + "; change the component's type, or the series");
        }
    }

    private static boolean isText(DataType type) {
        return type == DataType.TEXT || type == DataType.STRING;
    }

    /** Takes on the result's current row. */
    void advance() {
        String path = result.getText(deviceColumn);
        if (path == null) {
            throw new MappingException("a row of " + definition.type().getSimpleName() + " names no device");
        }
        // Rows of one device follow each other and repeat the same string object.
        if (!path.equals(device)) {
            nodes = definition.template().bind(path).toArray(String[]::new);
            device = path;
        }
    }

    public Instant time() {
        return result.precision().instant(result.time());
    }

    /**
     * The row's time as a count of units since 1970-01-01T00:00Z.
     *
     * @throws MappingException if the unit cannot hold the server's timestamp exactly
     */
    public long time(TimeUnit unit) {
        try {
            return result.precision().to(unit, result.time());
        } catch (DateTimeException e) {
            throw new MappingException(
                    "component " + definition.time().component() + " of " + place() + ": " + e.getMessage(), e);
        }
    }

    public String textNode(int index) {
        return nodes[index];
    }

    public int intNode(int index) {
        return (int) numberNode(index, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    public short shortNode(int index) {
        return (short) numberNode(index, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    public byte byteNode(int index) {
        return (byte) numberNode(index, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    public long longNode(int index) {
        return numberNode(index, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private long numberNode(int index, long least, long most) {
        String node = nodes[index];
        try {
            long value = Long.parseLong(node);
            // Another spelling of a number, such as 007, is another device: writing the entity back would miss it.
            if (value >= least && value <= most && Long.toString(value).equals(node)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw misfit(index, "is not a whole number");
        }
        throw misfit(index, "is not between " + least + " and " + most + " in its plain form");
    }

    public <T extends Enum<T>> T enumNode(int index, Class<T> type) {
        T constant = constant(columns.length + index, type, nodes[index]);
        if (constant == null) {
            throw misfit(index, "is no constant of " + type.getSimpleName());
        }
        return constant;
    }

    private MappingException misfit(int index, String reason) {
        return new MappingException("node '" + nodes[index] + "' of device " + device + " " + reason
                + " and cannot be component " + definition.nodes().get(index).component() + " of "
                + definition.type().getSimpleName());
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
        T constant = constant(column, type, name);
        if (constant == null) {
            throw new MappingException("component " + component(column) + " of " + place() + " holds '" + name
                    + "', which is no constant of " + type.getSimpleName());
        }
        return constant;
    }

    private <T extends Enum<T>> @Nullable T constant(int slot, Class<T> type, String name) {
        Map<String, Enum<?>> known = constants[slot];
        if (known == null) {
            known = new HashMap<>();
            for (T constant : type.getEnumConstants()) {
                known.put(constant.name(), constant);
            }
            constants[slot] = known;
        }
        return type.cast(known.get(name));
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
                    + " has no value, and a primitive cannot be null; make it a box, or select only rows that have it");
        }
        return failure;
    }

    private String component(int column) {
        return definition.measurements().get(column).component();
    }

    private String place() {
        return definition.type().getSimpleName() + " (device " + device + ", time " + time() + ")";
    }
}
