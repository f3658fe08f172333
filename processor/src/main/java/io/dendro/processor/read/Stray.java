package io.dendro.processor.read;

import io.dendro.processor.diagnostic.Location;

/**
 * An annotation of ours where it means nothing, whatever is around it.
 *
 * @param annotation its simple name
 * @param member the field or method that it stands on
 * @param owner the simple name of the type around the member
 */
public record Stray(String annotation, String member, String owner, Fault fault, Location location) {

    /** Why it means nothing. */
    public enum Fault {
        /** The type around the member is neither an entity, nor can it be a part of one. */
        NO_ENTITY,
        /** The type around the member is no projection. */
        NO_PROJECTION,
        /** The field is none that each instance has and keeps. */
        NO_COMPONENT,
        /** The method does not give a value of an instance to whoever asks. */
        NO_GETTER
    }
}
