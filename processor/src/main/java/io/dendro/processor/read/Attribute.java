package io.dendro.processor.read;

import io.dendro.processor.diagnostic.Location;
import java.util.function.Function;

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

    /** The same attribute with what its value stands for. */
    <R> Attribute<R> map(Function<T, R> meaning) {
        return new Attribute<>(meaning.apply(value), location, origin);
    }

    public boolean isWritten() {
        return origin == Origin.WRITTEN;
    }
}
