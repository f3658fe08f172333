package io.dendro.processor.read;

import io.dendro.annotation.Timestamp;
import io.dendro.processor.diagnostic.Location;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.lang.model.element.Element;

/** {@code @Timestamp} as written. */
public record TimestampView(Location location, Attribute<List<TimeUnit>> units, boolean truncate) {

    static Optional<TimestampView> of(Element element) {
        return AnnotationReader.of(element, Timestamp.class)
                .map(annotation -> new TimestampView(
                        annotation.location(),
                        annotation.constants("unit", TimeUnit.class),
                        annotation.flag("truncate", false).value()));
    }
}
