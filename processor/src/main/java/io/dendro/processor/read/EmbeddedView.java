package io.dendro.processor.read;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.Naming;
import io.dendro.processor.diagnostic.Location;
import java.util.Optional;
import javax.lang.model.element.Element;

/** {@code @Embedded} as written. */
public record EmbeddedView(Location location, Attribute<String> prefix) {

    static Optional<EmbeddedView> of(Element element) {
        return AnnotationReader.of(element, Embedded.class)
                .map(annotation -> new EmbeddedView(annotation.location(), annotation.text("prefix", "")));
    }

    /** What the names of the measurements begin with. */
    String prefix(String property, Naming naming) {
        return prefix.isWritten() ? prefix.value() : naming.apply(property) + "_";
    }
}
