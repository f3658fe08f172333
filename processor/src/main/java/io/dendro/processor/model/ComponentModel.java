package io.dendro.processor.model;

/** One component of an entity and the column it became. */
public sealed interface ComponentModel permits TimeModel, NodeModel, MeasurementModel {

    /** The name of the component; with the names of what it is embedded in: {@code position.x}. */
    String component();

    /** The name of the constant that holds the column. */
    String constant();
}
