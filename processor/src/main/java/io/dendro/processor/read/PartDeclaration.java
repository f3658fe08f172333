package io.dendro.processor.read;

import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.shape.Property.Use;
import io.dendro.processor.shape.Source;
import java.util.Optional;

/**
 * A part of a type.
 *
 * @param property its name in the type
 * @param hiding the field of a subclass that has the same name
 * @param source how a mapper takes it from an object of the type
 */
public record PartDeclaration(
        String property, Use use, Source source, Location location, Optional<Location> hiding, Content content) {

    /** What the part is: one value, or several. */
    public sealed interface Content permits ComponentDeclaration, EmbeddedDeclaration {

        /** With the names of what it is embedded in: {@code position.x}. */
        String name();
    }
}
