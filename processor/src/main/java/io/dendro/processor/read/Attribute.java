package io.dendro.processor.read;

import io.dendro.processor.diagnostic.Location;

/**
 * The value of one attribute of an annotation.
 *
 * @param location the value where the user wrote it, the annotation where it is a default
 */
public record Attribute<T>(T value, Location location, Origin origin) {

    /** Who chose a value. */
    public enum Origin {
        WRITTEN,
        DEFAULT
    }

    public boolean isWritten() {
        return origin == Origin.WRITTEN;
    }
}
