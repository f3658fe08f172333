package io.dendro.processor.read;

/** What a component of an entity stands for. */
public enum Role {
    /** The time of the row. */
    TIMESTAMP,
    /** One node of the device's path. */
    PATH_NODE,
    /** A value of the row. */
    MEASUREMENT
}
