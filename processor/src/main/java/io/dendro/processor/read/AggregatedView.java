package io.dendro.processor.read;

import io.dendro.annotation.AggregateFunction;
import io.dendro.annotation.Aggregated;
import io.dendro.processor.diagnostic.Location;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * {@code @Aggregated} as written.
 *
 * @param of the component of the entity; by default the one with the name of the annotated component
 */
public record AggregatedView(Location location, Attribute<AggregateFunction> function, Attribute<String> of) {

    static Optional<AggregatedView> of(Element element) {
        return AnnotationReader.of(element, Aggregated.class)
                .map(annotation -> new AggregatedView(
                        annotation.location(),
                        annotation.constant("value", AggregateFunction.class, AggregateFunction.COUNT),
                        annotation.text("of", element.getSimpleName().toString())));
    }
}
