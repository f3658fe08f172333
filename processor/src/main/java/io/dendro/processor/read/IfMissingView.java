package io.dendro.processor.read;

import io.dendro.annotation.IfMissing;
import io.dendro.processor.diagnostic.Location;
import java.util.Optional;
import javax.lang.model.element.Element;

/** {@code @IfMissing} as written. */
public record IfMissingView(Location location, Attribute<String> value) {

    static Optional<IfMissingView> of(Element element) {
        return AnnotationReader.of(element, IfMissing.class)
                .map(annotation -> new IfMissingView(annotation.location(), annotation.text("value", "")));
    }
}
