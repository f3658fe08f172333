package io.dendro.processor.shape;

import java.util.List;
import java.util.Optional;

/**
 * What a type offers to make an instance of it, as far as a mapper can reach it.
 *
 * @param type the type as a user writes it
 * @param builder the setters of the type's builder, if it has one
 * @param setters those of the type itself
 * @param unset properties without one, where something is known about it
 */
public record Materials(
        String type,
        Kind kind,
        List<Constructor> constructors,
        Optional<List<Setter>> builder,
        List<Setter> setters,
        List<Unset> unset) {

    /** Whether a constructor can be called at all. */
    public enum Kind {
        CONCRETE,
        ABSTRACT,
        /** An instance needs one of the class around. */
        INNER
    }

    public Materials {
        constructors = List.copyOf(constructors);
        builder = builder.map(List::copyOf);
        setters = List.copyOf(setters);
        unset = List.copyOf(unset);
    }
}
