package io.dendro.processor.model;

import io.dendro.model.Compressor;
import io.dendro.model.Encoding;
import io.dendro.model.MeasurementSchema;
import io.dendro.processor.model.TimeModel.Rounding;
import io.dendro.processor.name.GeneratedNames;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.MeasurementView;
import io.dendro.processor.read.TimestampView;
import java.util.Optional;

/** Builds the models of one entity's components. */
final class ComponentModels {
    private final EntityDeclaration entity;

    ComponentModels(EntityDeclaration entity) {
        this.entity = entity;
    }

    ComponentModel of(ComponentDeclaration component) {
        return switch (entity.role(component)) {
            case TIMESTAMP -> time(component, component.timestamp().orElseThrow());
            case PATH_NODE -> node(component);
            case MEASUREMENT -> measurement(component, schema(component));
        };
    }

    /** Like {@link #of}, for a component that may have errors; empty when not even its type is known. */
    Optional<ComponentModel> ifReadable(ComponentDeclaration component) {
        try {
            return Optional.of(of(component));
        } catch (IllegalArgumentException error) {
            return component.type().dataTypes().stream()
                    .findFirst()
                    .map(type -> measurement(component, MeasurementSchema.of("unreadable", type)));
        }
    }

    private TimeModel time(ComponentDeclaration component, TimestampView timestamp) {
        return new TimeModel(
                component.name(),
                constant(component),
                timestamp.units().value().stream().findFirst(),
                timestamp.truncate() ? Rounding.TRUNCATED : Rounding.REFUSED);
    }

    private NodeModel node(ComponentDeclaration component) {
        int index = entity.timeseries().path().placeholders().indexOf(component.placeholder());
        return new NodeModel(component.name(), constant(component), component.type(), index);
    }

    private static MeasurementModel measurement(ComponentDeclaration component, MeasurementSchema schema) {
        return new MeasurementModel(component.name(), constant(component), component.type(), schema);
    }

    private MeasurementSchema schema(ComponentDeclaration component) {
        Optional<MeasurementView> written = component.measurement();
        return MeasurementSchema.of(
                entity.measurementName(component),
                component.dataType().orElseThrow(ComponentModels::notStorable),
                written.map(MeasurementView::encoding).map(Attribute::value).orElse(Encoding.DEFAULT),
                written.map(MeasurementView::compressor).map(Attribute::value).orElse(Compressor.DEFAULT));
    }

    private static IllegalArgumentException notStorable() {
        return new IllegalArgumentException("the component's type has no counterpart");
    }

    private static String constant(ComponentDeclaration component) {
        return GeneratedNames.constant(component.name());
    }
}
