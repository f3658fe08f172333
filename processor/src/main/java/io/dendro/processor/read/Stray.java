package io.dendro.processor.read;

import io.dendro.processor.diagnostic.Location;

/**
 * An annotation on a field that is not a component of an entity.
 *
 * @param annotation its simple name
 * @param field the field's name
 * @param owner the simple name of the type around it
 */
public record Stray(String annotation, String field, String owner, Owner kind, Location location) {

    /** What the type around the field is. */
    public enum Owner {
        ENTITY,
        OTHER
    }
}
