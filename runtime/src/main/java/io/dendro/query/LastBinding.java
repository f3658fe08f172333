package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.error.MappingException;
import io.dendro.model.PathTemplate;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads rows of {@code SELECT LAST}: a series and its value as text. The text is read as the column's type, as the type
 * that the server names beside it changes with its cache.
 *
 * @param series the path of a series: that of its device, and the measurement
 */
record LastBinding<E>(PathTemplate series, Map<String, EquatableColumn<E, ?>> columns)
        implements RowBinding<LastValue<E>> {

    static <E> LastBinding<E> of(PathTemplate device, List<EquatableColumn<E, ?>> columns) {
        return new LastBinding<>(
                seriesOf(device),
                columns.stream()
                        .collect(Collectors.toMap(column -> column.schema().name(), Function.identity())));
    }

    /** The template of a device's series: the last placeholder is the measurement. */
    static PathTemplate seriesOf(PathTemplate device) {
        String measurement = "measurement";
        while (device.placeholders().contains(measurement)) {
            measurement += "_";
        }
        return PathTemplate.parse(device + ".{" + measurement + "}");
    }

    @Override
    public Supplier<LastValue<E>> bind(ResultSet result) {
        int path = result.column("Timeseries");
        int value = result.column("Value");
        return () -> read(
                result, Objects.requireNonNull(result.getText(path)), Objects.requireNonNull(result.getText(value)));
    }

    private LastValue<E> read(ResultSet row, String path, String value) {
        List<String> nodes = series.bind(path);
        int last = nodes.size() - 1;
        EquatableColumn<E, ?> column = columns.get(nodes.get(last));
        if (column == null) {
            throw new MappingException("the server gave the last value of " + path + ", which was not asked for");
        }
        return new LastValue<>(
                nodes.subList(0, last), row.precision().instant(row.time()), column, parsed(path, column, value, row));
    }

    private static <V> V parsed(String path, EquatableColumn<?, V> column, String value, ResultSet row) {
        try {
            return column.expression().form().parse(value, row.precision());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalStateException(
                    "the last value '" + value + "' of " + path + " cannot be read as "
                            + column.schema().type(),
                    e);
        }
    }
}
