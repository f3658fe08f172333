package io.dendro.query;

import static java.util.Objects.requireNonNull;

import io.dendro.ResultSet;
import io.dendro.model.NodeName;
import io.dendro.model.PathTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads rows of SHOW TIMESERIES, in which everything is text.
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
        int path = result.column("Timeseries");
        int alias = result.column("Alias");
        int dataType = result.column("DataType");
        int encoding = result.column("Encoding");
        int compressor = result.column("Compression");
        int tags = result.column("Tags");
        int attributes = result.column("Attributes");
        return () -> read(new ShownSeries(
                requireNonNull(result.getText(path)),
                Optional.ofNullable(result.getText(alias))
                        .map(name -> NodeName.parse(name).raw()),
                requireNonNull(result.getText(dataType)),
                requireNonNull(result.getText(encoding)),
                requireNonNull(result.getText(compressor)),
                result.getText(tags),
                result.getText(attributes)));
    }

    private Series<E> read(ShownSeries shown) {
        List<String> nodes = series.bind(shown.path());
        return new Series<>(nodes, Optional.ofNullable(columns.get(nodes.get(nodes.size() - 1))), shown);
    }
}
