package io.dendro.internal.rpc;

import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import io.dendro.model.SeriesProperties;
import io.dendro.thrift.TSCreateAlignedTimeseriesReq;
import io.dendro.thrift.TSCreateMultiTimeseriesReq;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The two requests that create series: of an aligned device, or one by one.
 *
 * @param series all with an alias, or all without: in a request that gives aliases, each series must have one
 */
record SeriesCreation(long sessionId, List<PlacedSeries> series) {

    /** The series must be of one device. */
    TSCreateAlignedTimeseriesReq aligned() {
        String device = series.get(0).device();
        List<String> names = series.stream().map(PlacedSeries::name).toList();
        return new TSCreateAlignedTimeseriesReq(sessionId, device, names, types(), encodings(), compressors())
                .setMeasurementAlias(aliases())
                .setTagsList(maps(SeriesProperties::tags))
                .setAttributesList(maps(SeriesProperties::attributes));
    }

    TSCreateMultiTimeseriesReq separate(StorageProperties storage) {
        List<String> paths = series.stream().map(PlacedSeries::path).toList();
        return new TSCreateMultiTimeseriesReq(sessionId, paths, types(), encodings(), compressors())
                .setMeasurementAliasList(aliases())
                .setTagsList(maps(SeriesProperties::tags))
                .setAttributesList(maps(SeriesProperties::attributes))
                .setPropsList(maps(storage::of));
    }

    private Stream<MeasurementSchema> columns() {
        return series.stream().map(PlacedSeries::schema);
    }

    private List<Integer> types() {
        return columns().map(column -> (int) column.type().code()).toList();
    }

    private List<Integer> encodings() {
        return columns().map(column -> column.encoding().code()).toList();
    }

    private List<Integer> compressors() {
        return columns().map(column -> column.compressor().code()).toList();
    }

    private @Nullable List<String> aliases() {
        List<String> aliases = columns()
                .map(column -> column.properties().alias())
                .flatMap(Optional::stream)
                .map(NodeName::quote)
                .toList();
        return aliases.isEmpty() ? null : aliases;
    }

    /** One map for each series; null, which leaves them out of the request, if all are empty. */
    private @Nullable List<Map<String, String>> maps(Function<SeriesProperties, Map<String, String>> part) {
        List<Map<String, String>> maps =
                columns().map(column -> part.apply(column.properties())).toList();
        return maps.stream().allMatch(Map::isEmpty) ? null : maps;
    }
}
