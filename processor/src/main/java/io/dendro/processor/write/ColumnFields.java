package io.dendro.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.dendro.model.SeriesProperties;
import io.dendro.processor.model.ComponentModel;
import io.dendro.processor.model.ConverterModel;
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
    private final HelperFields helpers;

    private ColumnFields(HelperFields helpers) {
        this.helpers = helpers;
    }

    /** What columns are made with; then time first, the path in its order, the measurements in theirs. */
    static List<FieldSpec> of(MapperModel mapper) {
        HelperFields helpers = new HelperFields(mapper);
        ColumnFields columns = new ColumnFields(helpers);
        List<FieldSpec> fields = new ArrayList<>(helpers.all());
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
                .forEach(measurement -> fields.add(columns.measurement(entity, measurement)));
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

    private FieldSpec measurement(TypeName entity, MeasurementModel measurement) {
        ColumnShape shape = ColumnShape.measurement(measurement.value().stored());
        return measurement
                .value()
                .converter()
                .map(converter -> converted(entity, measurement, converter, column(shape, measurement)))
                .orElseGet(() -> field(shape.of(entity), measurement, onLines(shape, arguments(measurement))));
    }

    /** The column within another, on one line if its schema is. */
    private static CodeBlock column(ColumnShape shape, MeasurementModel measurement) {
        CodeBlock arguments = arguments(measurement);
        return isPlain(measurement)
                ? CodeBlock.of("$T.$L($L)", shape.column(), shape.factory(), arguments)
                : onLines(shape, arguments);
    }

    private static CodeBlock onLines(ColumnShape shape, CodeBlock arguments) {
        return CodeBlock.of("$T.$L($>$>\n$L)$<$<", shape.column(), shape.factory(), arguments);
    }

    private static CodeBlock arguments(MeasurementModel measurement) {
        return CodeBlock.of(
                "$S,$L$L",
                measurement.component(),
                SchemaCode.of(measurement.schema()),
                classOfEnum(measurement.value().stored(), isPlain(measurement) ? " " : "\n"));
    }

    private static boolean isPlain(MeasurementModel measurement) {
        return measurement.schema().properties().equals(SeriesProperties.NONE);
    }

    private FieldSpec converted(
            TypeName entity, MeasurementModel measurement, ConverterModel converter, CodeBlock column) {
        ColumnShape shape = ColumnShape.converted(entity, converter);
        return field(
                shape.of(entity),
                measurement,
                CodeBlock.of(
                        "$T.$L($>$>\n$L,\n$L)$<$<",
                        shape.column(),
                        shape.factory(),
                        column,
                        helpers.converter(measurement)));
    }

    private static FieldSpec field(TypeName type, ComponentModel component, CodeBlock value) {
        return FieldSpec.builder(type, component.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private static CodeBlock classOfEnum(JavaType type, String separator) {
        return type instanceof JavaType.Enumeration enumeration
                ? CodeBlock.of(",$L$T.class", separator, enumeration.name())
                : CodeBlock.of("");
    }
}
