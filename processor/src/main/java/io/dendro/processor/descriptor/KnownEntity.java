package io.dendro.processor.descriptor;

import java.util.Optional;

/**
 * An entity to compare with.
 *
 * @param origin the jar, folder or module that it comes from; empty when it is compiled now
 */
public record KnownEntity(EntityFacts facts, Optional<String> origin) {

    /** The entity as messages name it. */
    public String text() {
        return facts.name() + origin.map(place -> " (" + place + ")").orElse("");
    }
}
