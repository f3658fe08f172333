package io.dendro.mapping;

import io.dendro.Tablet;
import io.dendro.TimePrecision;
import io.dendro.annotation.Converter;
import io.dendro.error.MappingException;
import io.dendro.query.EntityDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Takes the measurements of one entity, each by its position in the definition. A null is a missing value. Not
 * thread-safe.
 */
public final class RowWriter {

    private final Tablet tablet;
    private final TimePrecision precision;
    private final EntityDefinition<?> definition;

    RowWriter(Tablet tablet, TimePrecision precision, EntityDefinition<?> definition) {
        this.tablet = tablet;
        this.precision = precision;
        this.definition = definition;
    }

    void begin(long time) {
        tablet.addRow(time);
    }

    public void putBoolean(int column, boolean value) {
        tablet.putBoolean(column, value);
    }

    public void putBoolean(int column, @Nullable Boolean value) {
        if (value != null) {
            putBoolean(column, value.booleanValue());
        } else {
            tablet.putNull(column);
        }
    }

    public void putInt(int column, int value) {
        tablet.putInt(column, value);
    }

    public void putInt(int column, @Nullable Integer value) {
        if (value != null) {
            putInt(column, value.intValue());
        } else {
            tablet.putNull(column);
        }
    }

    public void putInt(int column, OptionalInt value) {
        if (value.isPresent()) {
            putInt(column, value.getAsInt());
        } else {
            tablet.putNull(column);
        }
    }

    public void putInt(int column, @Nullable Short value) {
        if (value != null) {
            putInt(column, value.intValue());
        } else {
            tablet.putNull(column);
        }
    }

    public void putInt(int column, @Nullable Byte value) {
        if (value != null) {
            putInt(column, value.intValue());
        } else {
            tablet.putNull(column);
        }
    }

    public void putLong(int column, long value) {
        tablet.putLong(column, value);
    }

    public void putLong(int column, @Nullable Long value) {
        if (value != null) {
            putLong(column, value.longValue());
        } else {
            tablet.putNull(column);
        }
    }

    public void putLong(int column, OptionalLong value) {
        if (value.isPresent()) {
            putLong(column, value.getAsLong());
        } else {
            tablet.putNull(column);
        }
    }

    public void putFloat(int column, float value) {
        tablet.putFloat(column, value);
    }

    public void putFloat(int column, @Nullable Float value) {
        if (value != null) {
            putFloat(column, value.floatValue());
        } else {
            tablet.putNull(column);
        }
    }

    public void putDouble(int column, double value) {
        tablet.putDouble(column, value);
    }

    public void putDouble(int column, @Nullable Double value) {
        if (value != null) {
            putDouble(column, value.doubleValue());
        } else {
            tablet.putNull(column);
        }
    }

    public void putDouble(int column, OptionalDouble value) {
        if (value.isPresent()) {
            putDouble(column, value.getAsDouble());
        } else {
            tablet.putNull(column);
        }
    }

    public void putText(int column, @Nullable String value) {
        if (value != null) {
            tablet.putText(column, value);
        } else {
            tablet.putNull(column);
        }
    }

    public void putEnum(int column, @Nullable Enum<?> value) {
        if (value != null) {
            tablet.putText(column, value.name());
        } else {
            tablet.putNull(column);
        }
    }

    public void putBinary(int column, byte @Nullable [] value) {
        if (value != null) {
            tablet.putBytes(column, value);
        } else {
            tablet.putNull(column);
        }
    }

    public void putDate(int column, @Nullable LocalDate value) {
        if (value != null) {
            tablet.putDate(column, value);
        } else {
            tablet.putNull(column);
        }
    }

    /** A TIMESTAMP; it must fit the server's precision exactly. */
    public void putInstant(int column, @Nullable Instant value) {
        if (value != null) {
            putLong(column, precision.exactValue(value));
        } else {
            tablet.putNull(column);
        }
    }

    /**
     * A value that the entity must have.
     *
     * @throws MappingException if it has none
     */
    public <T> T required(int column, @Nullable T value) {
        if (value == null) {
            throw refused(component(column), "@Nullable or Optional");
        }
        return value;
    }

    /**
     * An embedded object that the entity must have.
     *
     * @param component its name, with the names of what it is embedded in
     * @throws MappingException if it has none
     */
    public <T> T required(String component, @Nullable T object) {
        if (object == null) {
            throw refused(component, "@Nullable");
        }
        return object;
    }

    /**
     * The form in which a value is stored; a missing value stays missing.
     *
     * @throws MappingException if the converter fails
     */
    public <J, S> @Nullable S stored(int column, Converter<J, S> converter, @Nullable J value) {
        if (value == null) {
            return null;
        }
        @Nullable S stored;
        try {
            stored = converter.toStored(value);
        } catch (RuntimeException e) {
            throw new MappingException(
                    "component " + component(column) + ": its converter cannot store '" + value + "': "
                            + e.getMessage(),
                    e);
        }
        if (stored == null) {
            throw new MappingException("component " + component(column) + ": its converter made null of '" + value
                    + "'; a converter must not return null");
        }
        return stored;
    }

    private static MappingException refused(String component, String declaration) {
        return new MappingException("component " + component
                + " is null, and the entity refuses nulls where none is declared; give it a value, or declare the"
                + " component " + declaration);
    }

    private String component(int column) {
        return definition.measurements().get(column).component();
    }
}
