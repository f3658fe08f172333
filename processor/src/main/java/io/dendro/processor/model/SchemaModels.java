package io.dendro.processor.model;

import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.SwingingDoor;
import io.dendro.processor.literal.WrittenDuration;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.DeadBandView;
import io.dendro.processor.read.MeasurementView;
import io.dendro.processor.read.TagView;
import java.util.Optional;

/** Builds the schemas of measurements. */
final class SchemaModels {
    private SchemaModels() {}

    /** The schema of a component, with what is declared and nothing else. */
    static MeasurementSchema of(String name, DataType type, ComponentDeclaration component) {
        Optional<MeasurementView> written = component.measurement();
        MeasurementSchema schema = MeasurementSchema.of(
                name,
                type,
                written.map(MeasurementView::encoding).map(Attribute::value).orElse(Encoding.DEFAULT),
                written.map(MeasurementView::compressor).map(Attribute::value).orElse(Compressor.DEFAULT));
        MeasurementSchema described =
                written.map(view -> withProperties(schema, view)).orElse(schema);
        return component
                .value()
                .deadBand()
                .map(view -> withDeadBand(described, view))
                .orElse(described);
    }

    private static MeasurementSchema withProperties(MeasurementSchema plain, MeasurementView view) {
        MeasurementSchema schema = plain;
        if (view.alias().isWritten()) {
            schema = schema.withAlias(view.alias().value());
        }
        if (view.maxPointNumber().isWritten()) {
            schema = schema.withMaxPointNumber(view.maxPointNumber().value());
        }
        for (TagView tag : view.tags()) {
            schema = schema.withTag(tag.name().value(), tag.value().value());
        }
        for (TagView attribute : view.attributes()) {
            schema = schema.withAttribute(
                    attribute.name().value(), attribute.value().value());
        }
        return schema;
    }

    private static MeasurementSchema withDeadBand(MeasurementSchema schema, DeadBandView view) {
        return schema.withDeadBand(
                view.deviation().value(), millis(view.minTime(), 0), millis(view.maxTime(), SwingingDoor.NO_LIMIT));
    }

    private static long millis(Attribute<String> duration, long otherwise) {
        return WrittenDuration.parse(duration.value())
                .value()
                .map(WrittenDuration::millis)
                .orElse(otherwise);
    }
}
