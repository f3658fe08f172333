package io.dendro.processor.descriptor;

import io.dendro.model.MeasurementSchema;
import io.dendro.model.PathTemplate;
import io.dendro.processor.descriptor.EntityFacts.Alignment;
import io.dendro.processor.descriptor.NodePattern.AnyInteger;
import io.dendro.processor.descriptor.NodePattern.Anything;
import io.dendro.processor.descriptor.NodePattern.Exactly;
import io.dendro.processor.descriptor.NodePattern.OneOf;
import io.dendro.processor.descriptor.SeriesFacts.Use;
import io.dendro.processor.literal.WrittenDuration;
import io.dendro.processor.model.EntityModel;
import io.dendro.processor.model.MeasurementModel;
import io.dendro.processor.type.JavaType;
import io.dendro.processor.type.Scalar;
import java.util.HashSet;
import java.util.stream.Stream;

/** Takes the facts from the model of an entity. */
public final class ModelFacts {
    private ModelFacts() {}

    public static EntityFacts of(EntityModel entity) {
        return new EntityFacts(
                entity.type().entityClass().canonicalName(),
                new PathPattern(entity.path().nodes().stream()
                        .map(node -> pattern(node, entity))
                        .toList()),
                Alignment.valueOf(entity.storage().name()),
                entity.settings().databaseDepth(),
                entity.settings().timeToLive().map(WrittenDuration::text).orElse(""),
                Stream.concat(
                                entity.written().stream().map(series -> series(series, Use.WRITTEN)),
                                entity.readOnly().stream().map(series -> series(series, Use.READ_ONLY)))
                        .toList());
    }

    private static NodePattern pattern(PathTemplate.Node node, EntityModel entity) {
        if (node instanceof PathTemplate.Placeholder placeholder) {
            return pattern(
                    placeholder.name(), entity.nodes().get(placeholder.index()).type());
        }
        return new Exactly(((PathTemplate.Literal) node).name().raw());
    }

    private static NodePattern pattern(String placeholder, JavaType type) {
        if (type instanceof JavaType.Enumeration enumeration) {
            return new OneOf(placeholder, new HashSet<>(enumeration.constants()));
        }
        return type.is(Scalar.STRING) ? new Anything(placeholder) : new AnyInteger(placeholder);
    }

    private static SeriesFacts series(MeasurementModel measurement, Use use) {
        MeasurementSchema schema = measurement.schema();
        return new SeriesFacts(schema.name(), schema.type(), schema.encoding(), schema.compressor(), use);
    }
}
