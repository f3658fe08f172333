package io.dendro.processor.read;

import io.dendro.annotation.PathNode;
import io.dendro.processor.diagnostic.Location;
import java.util.Optional;
import javax.lang.model.element.Element;

/** {@code @PathNode} as written. */
public record PathNodeView(Location location, Attribute<String> placeholder) {

    static Optional<PathNodeView> of(Element element) {
        return AnnotationReader.of(element, PathNode.class)
                .map(annotation ->
                        new PathNodeView(annotation.location(), placeholder(annotation.text("value", ""), element)));
    }

    /** Empty means the placeholder that is named like the component. */
    private static Attribute<String> placeholder(Attribute<String> written, Element element) {
        return written.value().isEmpty()
                ? new Attribute<>(element.getSimpleName().toString(), written.location(), written.origin())
                : written;
    }
}
