package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.internal.metadata.SeriesReading;
import io.dendro.metadata.SeriesInfo;
import io.dendro.model.PathTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads series of SHOW TIMESERIES with the nodes of their paths.
 *
 * @param series the path of a series: that of its device, and the measurement
 */
record SeriesBinding<E>(PathTemplate series, Map<String, MeasurementColumn<E, ?>> columns)
        implements RowBinding<Series<E>> {

    static <E> SeriesBinding<E> of(EntityDefinition<E> definition) {
        return new SeriesBinding<>(
                LastBinding.seriesOf(definition.template()),
                definition.columns().readable().stream()
                        .collect(Collectors.toMap(column -> column.schema().name(), Function.identity())));
    }

    @Override
    public Supplier<Series<E>> bind(ResultSet result) {
        Supplier<SeriesInfo> rows = new SeriesReading().bind(result);
        return () -> read(rows.get());
    }

    private Series<E> read(SeriesInfo info) {
        List<String> nodes = series.bind(info.path());
        return new Series<>(nodes, Optional.ofNullable(columns.get(nodes.get(nodes.size() - 1))), info);
    }
}
