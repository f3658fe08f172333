package io.dendro.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.dendro.model.MeasurementSchema;
import io.dendro.processor.model.ComponentModel;
import io.dendro.processor.model.MapperModel;
import io.dendro.processor.model.MeasurementModel;
import io.dendro.processor.model.NodeModel;
import io.dendro.processor.model.TimeModel;
import io.dendro.processor.type.JavaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constants that users write queries with: one column a component. */
final class ColumnFields {
    private ColumnFields() {}

    /** Time first, then the path in its order, then the measurements in theirs. */
    static List<FieldSpec> of(MapperModel mapper) {
        List<FieldSpec> fields = new ArrayList<>();
        TypeName entity = mapper.type().entity();
        mapper.components().stream()
                .filter(TimeModel.class::isInstance)
                .forEach(time -> fields.add(time(entity, time)));
        mapper.components().stream()
                .filter(NodeModel.class::isInstance)
                .map(NodeModel.class::cast)
                .sorted(Comparator.comparingInt(NodeModel::index))
                .forEach(node -> fields.add(node(entity, node)));
        mapper.components().stream()
                .filter(MeasurementModel.class::isInstance)
                .map(MeasurementModel.class::cast)
                .forEach(measurement -> fields.add(measurement(entity, measurement)));
        return fields;
    }

    private static FieldSpec time(TypeName entity, ComponentModel time) {
        ColumnShape shape = ColumnShape.time();
        return field(
                shape.of(entity), time, CodeBlock.of("$T.$L($S)", shape.column(), shape.factory(), time.component()));
    }

    private static FieldSpec node(TypeName entity, NodeModel node) {
        ColumnShape shape = ColumnShape.node(node.type());
        return field(
                shape.of(entity),
                node,
                CodeBlock.of(
                        "$T.$L($S, $L$L)",
                        shape.column(),
                        shape.factory(),
                        node.component(),
                        node.index(),
                        classOfEnum(node.type(), " ")));
    }

    private static FieldSpec measurement(TypeName entity, MeasurementModel measurement) {
        ColumnShape shape = ColumnShape.measurement(measurement.type());
        return field(
                shape.of(entity),
                measurement,
                CodeBlock.of(
                        "$T.$L($>$>\n$S, $L$L)$<$<",
                        shape.column(),
                        shape.factory(),
                        measurement.component(),
                        schema(measurement.schema()),
                        classOfEnum(measurement.type(), "\n")));
    }

    private static FieldSpec field(TypeName type, ComponentModel component, CodeBlock value) {
        return FieldSpec.builder(type, component.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private static CodeBlock schema(MeasurementSchema schema) {
        return CodeBlock.of(
                "$T.of($S, $T.$L, $T.$L, $T.$L)",
                MeasurementSchema.class,
                schema.name(),
                schema.type().getDeclaringClass(),
                schema.type(),
                schema.encoding().getDeclaringClass(),
                schema.encoding(),
                schema.compressor().getDeclaringClass(),
                schema.compressor());
    }

    private static CodeBlock classOfEnum(JavaType type, String separator) {
        return type instanceof JavaType.Enumeration enumeration
                ? CodeBlock.of(",$L$T.class", separator, enumeration.name())
                : CodeBlock.of("");
    }
}
