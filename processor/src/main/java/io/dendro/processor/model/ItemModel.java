package io.dendro.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * One value of a projection.
 *
 * @param type its type, never primitive
 */
public record ItemModel(Column column, TypeName type, Absence absence) {

    /** What is asked of the server. */
    public sealed interface Column {

        /** A column of the entity: its constant in the mapper. */
        record OfEntity(String constant) implements Column {}

        /** What a method of a column gives. */
        record Aggregate(String constant, String method) implements Column {}

        /** The end of a window. */
        record WindowEnd() implements Column {}
    }

    /** What it means that a row has no value. */
    public enum Absence {
        /** It is an error, or cannot be. */
        REFUSED,
        /** It is null. */
        NULL
    }
}
