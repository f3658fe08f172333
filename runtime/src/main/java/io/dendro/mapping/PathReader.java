package io.dendro.mapping;

import io.dendro.ResultSet;
import io.dendro.RowCells;
import io.dendro.TimePrecision;
import io.dendro.error.MappingException;
import io.dendro.query.EntityDefinition;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The part of {@link RowReader} that says which row it is: the nodes of its device's path, and its time. */
abstract sealed class PathReader permits RowReader {

    /** The columns of the entity, and at last the path of the device. */
    final RowCells cells;

    private final TimePrecision precision;
    private final EntityDefinition<?> definition;
    private final int devicePlace;
    private final EnumConstants constants;
    private @Nullable String device;
    private String[] nodes = {};

    /** @param columns where the result has the entity's columns */
    PathReader(ResultSet result, EntityDefinition<?> definition, int[] columns) {
        this.precision = result.precision();
        this.definition = definition;
        this.devicePlace = columns.length;
        this.cells = result.cells(IntStream.concat(Arrays.stream(columns), IntStream.of(SlotBinding.device(result)))
                .toArray());
        this.constants = new EnumConstants(definition.nodes().size());
    }

    /** Takes on the result's current row. */
    @SuppressWarnings("ReferenceEquality")
    final void advance() {
        String shared = cells.getSharedText(devicePlace);
        if (shared == null || shared != device) {
            enter(cells.getText(devicePlace));
        }
    }

    private void enter(@Nullable String path) {
        if (path == null) {
            throw new MappingException("a row of " + definition.type().getSimpleName() + " names no device");
        }
        if (!path.equals(device)) {
            nodes = nodes(path);
        }
        device = path;
    }

    private String[] nodes(String path) {
        try {
            return definition.template().bind(path).toArray(String[]::new);
        } catch (IllegalArgumentException e) {
            throw new MappingException(
                    "a row of " + definition.type().getSimpleName() + " is of a foreign device: " + e.getMessage(), e);
        }
    }

    public final Instant time() {
        return instant(cells.time());
    }

    /** The instant of a timestamp in the server's precision. */
    final Instant instant(long timestamp) {
        return precision.instant(timestamp);
    }

    /**
     * The row's time as a count of units since 1970-01-01T00:00Z.
     *
     * @throws MappingException if the unit cannot hold the server's timestamp exactly
     */
    public final long time(TimeUnit unit) {
        try {
            return precision.to(unit, cells.time());
        } catch (DateTimeException e) {
            throw new MappingException(
                    "component " + definition.time().component() + " of " + place() + ": " + e.getMessage(), e);
        }
    }

    public final String textNode(int index) {
        return nodes[index];
    }

    public final int intNode(int index) {
        return (int) numberNode(index, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    public final short shortNode(int index) {
        return (short) numberNode(index, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    public final byte byteNode(int index) {
        return (byte) numberNode(index, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    public final long longNode(int index) {
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

    public final <T extends Enum<T>> T enumNode(int index, Class<T> type) {
        T constant = constants.find(index, type, nodes[index]);
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

    /** Which row this is, for messages. */
    final String place() {
        return definition.type().getSimpleName() + " (device " + device + ", time " + time() + ")";
    }
}
