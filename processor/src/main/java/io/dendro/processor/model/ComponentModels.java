package io.dendro.processor.model;

import io.dendro.model.MeasurementSchema;
import io.dendro.processor.model.TimeModel.Rounding;
import io.dendro.processor.name.GeneratedNames;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.TimestampView;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** Builds the models of one entity's components. */
final class ComponentModels {
    private final EntityDeclaration entity;
    private final ValueModels values;

    ComponentModels(EntityDeclaration entity) {
        this.entity = entity;
        this.values = new ValueModels(entity.timeseries().nulls());
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
        } catch (IllegalArgumentException | NoSuchElementException error) {
            return unreadable(component);
        }
    }

    /** A column of the right class, with nothing behind it. */
    private static Optional<ComponentModel> unreadable(ComponentDeclaration component) {
        ValueModel value =
                new ValueModel(component.type(), ConverterModels.unreadable(component), Optional.empty(), Set.of());
        return value.stored().dataTypes().stream()
                .findFirst()
                .map(type -> MeasurementSchema.of("unreadable", type))
                .map(schema -> new MeasurementModel(component.name(), constant(component), value, schema));
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

    private MeasurementModel measurement(ComponentDeclaration component, MeasurementSchema schema) {
        return new MeasurementModel(component.name(), constant(component), values.of(component), schema);
    }

    private MeasurementSchema schema(ComponentDeclaration component) {
        return SchemaModels.of(
                entity.measurementName(component),
                component.dataType().orElseThrow(ComponentModels::notStorable),
                component);
    }

    private static IllegalArgumentException notStorable() {
        return new IllegalArgumentException("the component's type has no counterpart");
    }

    private static String constant(ComponentDeclaration component) {
        return GeneratedNames.constant(component.name());
    }
}
