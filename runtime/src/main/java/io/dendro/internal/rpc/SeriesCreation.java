package io.dendro.internal.rpc;

import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import io.dendro.thrift.TSCreateAlignedTimeseriesReq;
import io.dendro.thrift.TSCreateMultiTimeseriesReq;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two requests that create series: of an aligned device, or one by one. They have a list for each thing said of series. */
final class SeriesCreation {

    private final List<Integer> types = new ArrayList<>();
    private final List<Integer> encodings = new ArrayList<>();
    private final List<Integer> compressors = new ArrayList<>();
    private final List<String> aliases = new ArrayList<>();
    private final List<Map<String, String>> tags = new ArrayList<>();
    private final List<Map<String, String>> attributes = new ArrayList<>();
    private final long sessionId;
    private final List<PlacedSeries> series;

    /** @param series all with an alias, or all without: in a request that gives aliases, each series must have one */
    SeriesCreation(long sessionId, List<PlacedSeries> series) {
        this.sessionId = sessionId;
        this.series = series;
        for (PlacedSeries one : series) {
            add(one.schema());
        }
    }

    private void add(MeasurementSchema column) {
        types.add((int) column.type().code());
        encodings.add(column.encoding().code());
        compressors.add(column.compressor().code());
        if (column.properties().alias().isPresent()) {
            aliases.add(NodeName.quote(column.properties().alias().get()));
        }
        tags.add(column.properties().tags());
        attributes.add(column.properties().attributes());
    }

    /** The series must be of one device. */
    TSCreateAlignedTimeseriesReq aligned() {
        List<String> names = new ArrayList<>();
        for (PlacedSeries one : series) {
            names.add(one.name());
        }
        String device = series.get(0).device();
        return new TSCreateAlignedTimeseriesReq(sessionId, device, names, types, encodings, compressors)
                .setMeasurementAlias(aliases.isEmpty() ? null : aliases)
                .setTagsList(unlessAllAreEmpty(tags))
                .setAttributesList(unlessAllAreEmpty(attributes));
    }

    TSCreateMultiTimeseriesReq separate(StorageProperties storage) {
        List<String> paths = new ArrayList<>();
        List<Map<String, String>> properties = new ArrayList<>();
        for (PlacedSeries one : series) {
            paths.add(one.path());
            properties.add(storage.of(one.schema().properties()));
        }
        return new TSCreateMultiTimeseriesReq(sessionId, paths, types, encodings, compressors)
                .setMeasurementAliasList(aliases.isEmpty() ? null : aliases)
                .setTagsList(unlessAllAreEmpty(tags))
                .setAttributesList(unlessAllAreEmpty(attributes))
                .setPropsList(unlessAllAreEmpty(properties));
    }

    /** Null leaves them out of the request. */
    private static @Nullable List<Map<String, String>> unlessAllAreEmpty(List<Map<String, String>> maps) {
        for (Map<String, String> map : maps) {
            if (!map.isEmpty()) {
                return maps;
            }
        }
        return null;
    }
}
