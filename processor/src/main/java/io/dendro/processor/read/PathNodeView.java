package io.dendro.processor.read;

import io.dendro.annotation.PathNode;
import io.dendro.processor.diagnostic.Location;
import java.util.Optional;
import javax.lang.model.element.Element;

/** {@code @PathNode} as written. */
public record PathNodeView(Location location, Attribute<String> placeholder) {

    static Optional<PathNodeView> of(Element element) {
        return AnnotationReader.of(element, PathNode.class)
                .map(annotation -> new PathNodeView(annotation.location(), annotation.text("value", "")));
    }

    /** An empty text means the placeholder that is named like the component. */
    PathNodeView named(String component) {
        return placeholder.value().isEmpty()
                ? new PathNodeView(location, new Attribute<>(component, placeholder.location(), placeholder.origin()))
                : this;
    }
}
