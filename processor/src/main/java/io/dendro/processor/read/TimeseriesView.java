package io.dendro.processor.read;

import io.dendro.annotation.Naming;
import io.dendro.annotation.Timeseries;
import io.dendro.processor.diagnostic.Location;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** {@code @Timeseries} as written. */
public record TimeseriesView(Location location, Template path, boolean aligned, Naming naming) {

    static Optional<TimeseriesView> of(TypeElement type, Naming byDefault) {
        return AnnotationReader.of(type, Timeseries.class)
                .map(annotation -> new TimeseriesView(
                        annotation.location(),
                        Template.of(annotation.text("value", "")),
                        annotation.flag("aligned", true).value(),
                        annotation.constant("naming", Naming.class, byDefault).value()));
    }
}
