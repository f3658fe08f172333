package io.dendro.processor.read;

import io.dendro.annotation.Naming;
import java.util.Optional;

/**
 * Where a component stands: in the entity itself, or in something that is embedded there.
 *
 * @param property its name in the type that has it
 * @param around what it is embedded in
 */
public record Place(String property, Optional<Around> around) {

    /** The place of an embedded type, and what is said of it there. */
    record Around(Place place, EmbeddedView view) {}

    /** Whether it is a component of something else than the entity. */
    public boolean isEmbedded() {
        return around.isPresent();
    }

    String name() {
        return around.map(outer -> outer.place().name() + ".").orElse("") + property;
    }

    String prefix(Naming naming) {
        return around.map(outer -> outer.place().prefix(naming)
                        + outer.view().prefix(outer.place().property(), naming))
                .orElse("");
    }
}
