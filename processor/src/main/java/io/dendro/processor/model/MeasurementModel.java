package io.dendro.processor.model;

import io.dendro.model.MeasurementSchema;

/** A value of a row, and the series that stores it. */
public record MeasurementModel(String component, String constant, ValueModel value, MeasurementSchema schema)
        implements ComponentModel {

    public MeasurementModel {
        if (!value.stored().dataTypes().contains(schema.type())) {
            throw new IllegalArgumentException("component " + component + " of type "
                    + value.stored().text() + " cannot be stored as " + schema.type());
        }
    }
}
