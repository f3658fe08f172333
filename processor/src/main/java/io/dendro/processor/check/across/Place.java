package io.dendro.processor.check.across;

import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.MeasurementView;
import io.dendro.processor.read.Role;
import io.dendro.processor.read.TimeseriesView;
import java.util.function.Function;

/** A place in the source of an entity. */
@FunctionalInterface
interface Place {

    /** The location of the place in the entity as it is read. */
    Location in(EntityDeclaration entity);

    /** The template of the path. */
    static Place path() {
        return entity -> entity.timeseries().path().text().location();
    }

    /** What is written about all devices, or the path where nothing is. */
    static Place setting(Function<TimeseriesView, Attribute<?>> setting) {
        return entity -> {
            Attribute<?> attribute = setting.apply(entity.timeseries());
            return attribute.isWritten() ? attribute.location() : path().in(entity);
        };
    }

    /** The component of a measurement, given by its name on the server. */
    static Place measurement(String name) {
        return entity -> entity.components(Role.MEASUREMENT)
                .filter(component -> entity.measurementName(component).equals(name))
                .findFirst()
                .map(ComponentDeclaration::location)
                .orElseGet(() -> path().in(entity));
    }

    /** What is written about a measurement, or its component where nothing is. */
    static Place attribute(String name, Function<MeasurementView, Attribute<?>> attribute) {
        return entity -> entity.components(Role.MEASUREMENT)
                .filter(component -> entity.measurementName(component).equals(name))
                .flatMap(component -> component.measurement().stream())
                .<Attribute<?>>map(attribute)
                .filter(Attribute::isWritten)
                .map(Attribute::location)
                .findFirst()
                .orElseGet(() -> measurement(name).in(entity));
    }
}
