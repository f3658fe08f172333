package io.dendro.query;

import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;

/** Measurements as formulas. */
final class Measured {

    private Measured() {}

    static Formula name(MeasurementSchema schema) {
        return new SeriesName(NodeName.quote(schema.name()));
    }
}
