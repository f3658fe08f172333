package io.dendro.internal.rpc;

import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import java.util.ArrayList;
import java.util.List;

/**
 * A series and where it is.
 *
 * @param device its path in the form of the server
 */
public record PlacedSeries(String device, MeasurementSchema schema) {

    static List<PlacedSeries> of(String device, List<MeasurementSchema> schemas) {
        List<PlacedSeries> series = new ArrayList<>(schemas.size());
        for (MeasurementSchema schema : schemas) {
            series.add(new PlacedSeries(device, schema));
        }
        return series;
    }

    String name() {
        return NodeName.quote(schema.name());
    }

    String path() {
        return device + "." + name();
    }
}
