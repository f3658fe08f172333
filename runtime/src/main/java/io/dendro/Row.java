package io.dendro;

import io.dendro.error.MappingException;
import io.dendro.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The row at which a result stands, its cells by name. One object serves all rows of a result, and moves along with it:
 * take out what you need, and do not keep it. Not thread-safe.
 *
 * <p>A name is a column's header as the server gives it: a measurement with {@code ALIGN BY DEVICE}, where {@code Device} is
 * the device; an alias; else a whole path. Of a whole path the last node is enough where no other column ends with it. A
 * name that no column has, or several, is an {@link IllegalArgumentException} that names those there are. Names are looked up
 * once for each result.
 *
 * <p>A {@code get} that meets a missing value is a {@link MappingException}: use its {@code getOptional} where a value may be
 * missing. A getter for another type than the column's is an {@link IllegalStateException} that names both.
 */
public final class Row {

    private final ResultSet result;
    private final ColumnNames names;
    private final Map<String, Integer> columns = new HashMap<>();

    Row(ResultSet result) {
        this.result = result;
        this.names = new ColumnNames(result.columns());
    }

    /**
     * When the row was, or its window began.
     *
     * @throws IllegalStateException if the rows of this result have no time, as aggregates over all time have none
     */
    public Instant time() {
        if (!result.hasTime()) {
            throw new IllegalStateException(
                    "the rows of this result have no time; aggregates have one with GROUP BY a window of time");
        }
        return result.precision().instant(result.time());
    }

    public boolean isNull(String name) {
        return result.isNull(column(name));
    }

    public boolean getBoolean(String name) {
        return result.getBoolean(present(name));
    }

    public Optional<Boolean> getOptionalBoolean(String name) {
        int column = column(name);
        return result.isNull(column) ? Optional.empty() : Optional.of(result.getBoolean(column));
    }

    /** An INT32, or a DATE as {@code yyyymmdd}. */
    public int getInt(String name) {
        return result.getInt(present(name));
    }

    /** As {@link #getInt}. */
    public OptionalInt getOptionalInt(String name) {
        int column = column(name);
        return result.isNull(column) ? OptionalInt.empty() : OptionalInt.of(result.getInt(column));
    }

    /** An INT64 or TIMESTAMP (in the server's precision), or an INT32 widened. */
    public long getLong(String name) {
        return result.getLong(present(name));
    }

    /** As {@link #getLong}. */
    public OptionalLong getOptionalLong(String name) {
        int column = column(name);
        return result.isNull(column) ? OptionalLong.empty() : OptionalLong.of(result.getLong(column));
    }

    public float getFloat(String name) {
        return result.getFloat(present(name));
    }

    public Optional<Float> getOptionalFloat(String name) {
        int column = column(name);
        return result.isNull(column) ? Optional.empty() : Optional.of(result.getFloat(column));
    }

    /** A DOUBLE, or a FLOAT, INT32 or INT64 widened. */
    public double getDouble(String name) {
        return result.getDouble(present(name));
    }

    /** As {@link #getDouble}. */
    public OptionalDouble getOptionalDouble(String name) {
        int column = column(name);
        return result.isNull(column) ? OptionalDouble.empty() : OptionalDouble.of(result.getDouble(column));
    }

    /** A TEXT or STRING. */
    public String getText(String name) {
        return getOptionalText(name).orElseThrow(() -> missing(name));
    }

    /** As {@link #getText}. */
    public Optional<String> getOptionalText(String name) {
        return Optional.ofNullable(result.getText(column(name)));
    }

    /** The bytes of a BLOB, TEXT or STRING. */
    public byte[] getBytes(String name) {
        return getOptionalBytes(name).orElseThrow(() -> missing(name));
    }

    /** As {@link #getBytes}. */
    public Optional<byte[]> getOptionalBytes(String name) {
        return Optional.ofNullable(result.getBytes(column(name)));
    }

    /** A TIMESTAMP, or an INT64 that counts the server's units since 1970, as {@code max_time} gives. */
    public Instant getInstant(String name) {
        return getOptionalInstant(name).orElseThrow(() -> missing(name));
    }

    /** As {@link #getInstant}. */
    public Optional<Instant> getOptionalInstant(String name) {
        int column = column(name);
        DataType type = result.columns().get(column).type();
        if (type != DataType.TIMESTAMP && type != DataType.INT64) {
            throw mismatch(column, "an instant");
        }
        return result.isNull(column)
                ? Optional.empty()
                : Optional.of(result.precision().instant(result.getLong(column)));
    }

    /** A DATE. */
    public LocalDate getDate(String name) {
        return getOptionalDate(name).orElseThrow(() -> missing(name));
    }

    /** As {@link #getDate}. */
    public Optional<LocalDate> getOptionalDate(String name) {
        int column = column(name);
        if (result.columns().get(column).type() != DataType.DATE) {
            throw mismatch(column, "a date");
        }
        return Optional.ofNullable((LocalDate) result.getObject(column));
    }

    /** Any cell; see {@link ResultSet#getObject}. */
    public Object getObject(String name) {
        return getOptionalObject(name).orElseThrow(() -> missing(name));
    }

    /** As {@link #getObject}. */
    public Optional<Object> getOptionalObject(String name) {
        return Optional.ofNullable(result.getObject(column(name)));
    }

    private int column(String name) {
        Integer known = columns.get(name);
        if (known == null) {
            known = names.find(name);
            columns.put(name, known);
        }
        return known;
    }

    private int present(String name) {
        int column = column(name);
        if (result.isNull(column)) {
            throw missing(name);
        }
        return column;
    }

    private MappingException missing(String name) {
        return new MappingException("column '" + name + "' has no value in the row " + this
                + "; read it with a getOptional method, or select only rows that have it");
    }

    private IllegalStateException mismatch(int column, String wanted) {
        ResultColumn actual = result.columns().get(column);
        return new IllegalStateException(
                "column '" + actual.name() + "' is of type " + actual.type() + " and cannot be read as " + wanted);
    }

    /** The time and all cells with their names. */
    @Override
    public String toString() {
        String cells = IntStream.range(0, result.columns().size())
                .mapToObj(i -> result.columns().get(i).name() + "=" + result.getObject(i))
                .collect(Collectors.joining(", "));
        return "{" + (result.hasTime() ? "time=" + time() + (cells.isEmpty() ? "" : ", ") : "") + cells + "}";
    }
}
