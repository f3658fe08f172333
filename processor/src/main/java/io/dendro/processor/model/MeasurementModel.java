package io.dendro.processor.model;

import io.dendro.model.MeasurementSchema;
import io.dendro.processor.type.JavaType;

/** A value of a row, and the series that stores it. */
public record MeasurementModel(String component, String constant, JavaType type, MeasurementSchema schema)
        implements ComponentModel {

    public MeasurementModel {
        if (!type.dataTypes().contains(schema.type())) {
            throw new IllegalArgumentException(
                    "component " + component + " of type " + type.text() + " cannot be stored as " + schema.type());
        }
    }
}
