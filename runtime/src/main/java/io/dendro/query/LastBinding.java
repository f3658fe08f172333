package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.model.NodeName;
import io.dendro.model.PathTemplate;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads rows of {@code SELECT LAST}: a series and its value as text. The text is read as the column's type, as the type
 * that the server names beside it changes with its cache.
 *
 * @param device the path of a device
 * @param names those of the columns in SQL
 * @param headers the same as servers write them in results
 */
record LastBinding<E>(
        PathTemplate device, List<EquatableColumn<E, ?>> columns, List<String> names, List<String> headers)
        implements RowBinding<LastValue<E>> {

    static <E> LastBinding<E> of(PathTemplate device, List<EquatableColumn<E, ?>> columns) {
        return new LastBinding<>(
                device,
                columns,
                columns.stream()
                        .map(column -> NodeName.quote(column.schema().name()))
                        .toList(),
                columns.stream()
                        .map(column -> EntityColumns.header(column.schema().name()))
                        .toList());
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
        return new LastRows<>(this, result);
    }
}
