package io.dendro.processor.read;

import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.element.Surroundings;
import io.dendro.processor.read.shape.Property.Use;
import io.dendro.processor.shape.Source;

/**
 * A part of a type.
 *
 * @param property its name in the type
 * @param source how a mapper takes it from an object of the type
 */
public record PartDeclaration(String property, Use use, Source source, Location location, Content content) {

    /** The type that declares it. */
    public String owner() {
        return Surroundings.owner(location.element()).getSimpleName().toString();
    }

    /** What the part is: one value, or several. */
    public sealed interface Content permits ComponentDeclaration, EmbeddedDeclaration {

        /** With the names of what it is embedded in: {@code position.x}. */
        String name();
    }
}
