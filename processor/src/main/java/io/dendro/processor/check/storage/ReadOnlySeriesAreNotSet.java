package io.dendro.processor.check.storage;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.DeadBandView;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.MeasurementView;
import io.dendro.processor.read.Role;
import io.dendro.processor.read.TagView;
import java.util.List;
import java.util.Optional;

/** Of a series that is only read, nothing is set that only counts when a series is created. */
final class ReadOnlySeriesAreNotSet implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.MEASUREMENT).forEach(component -> component
                .measurement()
                .filter(measurement -> measurement.readOnly().value())
                .ifPresent(measurement -> check(component, measurement, diagnostics)));
    }

    private static void check(ComponentDeclaration component, MeasurementView measurement, Diagnostics diagnostics) {
        report("encoding", written(measurement.encoding()), component, diagnostics);
        report("compressor", written(measurement.compressor()), component, diagnostics);
        report("maxPointNumber", written(measurement.maxPointNumber()), component, diagnostics);
        report("alias", written(measurement.alias()), component, diagnostics);
        report("tags", first(measurement.tags()), component, diagnostics);
        report("attributes", first(measurement.attributes()), component, diagnostics);
        report("dead band", component.value().deadBand().map(DeadBandView::location), component, diagnostics);
    }

    private static Optional<Location> written(Attribute<?> attribute) {
        return Optional.of(attribute).filter(Attribute::isWritten).map(Attribute::location);
    }

    private static Optional<Location> first(List<TagView> tags) {
        return tags.stream().findFirst().map(TagView::name).map(Attribute::location);
    }

    private static void report(
            String setting, Optional<Location> location, ComponentDeclaration component, Diagnostics diagnostics) {
        location.ifPresent(at -> diagnostics.report(StorageProblem.READ_ONLY_SETTING, at, component.name(), setting));
    }
}
