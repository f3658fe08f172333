package io.dendro.internal.rpc;

import io.dendro.internal.message.Request;
import io.dendro.internal.message.StructureWriter;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import io.dendro.thrift.TSCreateMultiTimeseriesReq;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;
import org.jspecify.annotations.Nullable;

/**
 * A request that creates series: as it is those of an aligned device, or {@linkplain #separate one by one}. Both have a list
 * for each thing said of series.
 */
final class SeriesCreation implements Request {

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

    /** Writes {@code TSCreateAlignedTimeseriesReq}. The series must be of one device. */
    @Override
    public void write(TProtocol protocol) throws TException {
        List<String> names = new ArrayList<>();
        for (PlacedSeries one : series) {
            names.add(one.name());
        }
        StructureWriter fields = new StructureWriter(protocol);
        fields.number(1, sessionId);
        fields.text(2, series.get(0).device());
        fields.texts(3, names);
        fields.numbers(4, types);
        fields.numbers(5, encodings);
        fields.numbers(6, compressors);
        if (!aliases.isEmpty()) {
            fields.texts(7, aliases);
        }
        if (isSaidOfAny(tags)) {
            fields.textsByText(8, tags);
        }
        if (isSaidOfAny(attributes)) {
            fields.textsByText(9, attributes);
        }
        fields.end();
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
        return isSaidOfAny(maps) ? maps : null;
    }

    private static boolean isSaidOfAny(List<Map<String, String>> maps) {
        for (Map<String, String> map : maps) {
            if (!map.isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
