package io.dendro.processor.read;

import io.dendro.annotation.DeadBand;
import io.dendro.processor.diagnostic.Location;
import java.util.Optional;
import javax.lang.model.element.Element;

/** {@code @DeadBand} as written. */
public record DeadBandView(
        Location location, Attribute<Double> deviation, Attribute<String> minTime, Attribute<String> maxTime) {

    static Optional<DeadBandView> of(Element element) {
        return AnnotationReader.of(element, DeadBand.class)
                .map(annotation -> new DeadBandView(
                        annotation.location(),
                        annotation.decimal("deviation", 0.0),
                        annotation.text("minTime", ""),
                        annotation.text("maxTime", "")));
    }
}
