package io.dendro.processor.read;

import io.dendro.annotation.DuplicatePolicy;
import io.dendro.annotation.Naming;
import io.dendro.annotation.NullPolicy;
import io.dendro.annotation.Timeseries;
import io.dendro.processor.diagnostic.Location;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** {@code @Timeseries} as written. */
public record TimeseriesView(
        Location location,
        Template path,
        Attribute<Boolean> alignment,
        Naming naming,
        Attribute<String> ttl,
        Attribute<Integer> databaseDepth,
        DuplicatePolicy duplicates,
        NullPolicy nulls) {

    static Optional<TimeseriesView> of(TypeElement type, Naming byDefault) {
        return AnnotationReader.of(type, Timeseries.class).map(annotation -> of(annotation, byDefault));
    }

    private static TimeseriesView of(AnnotationReader annotation, Naming byDefault) {
        Attribute<Integer> depth = annotation.number("databaseDepth", 1);
        return new TimeseriesView(
                annotation.location(),
                Template.of(annotation.text("value", ""), depth.value()),
                annotation.flag("aligned", true),
                annotation.constant("naming", Naming.class, byDefault).value(),
                annotation.text("ttl", ""),
                depth,
                annotation
                        .constant("duplicates", DuplicatePolicy.class, DuplicatePolicy.LAST_WINS)
                        .value(),
                annotation.constant("nulls", NullPolicy.class, NullPolicy.SKIP).value());
    }

    public boolean aligned() {
        return alignment.value();
    }
}
