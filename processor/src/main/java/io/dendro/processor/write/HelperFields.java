package io.dendro.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.dendro.annotation.Converter;
import io.dendro.processor.literal.DefaultValue;
import io.dendro.processor.model.ConverterModel;
import io.dendro.processor.model.MapperModel;
import io.dendro.processor.model.MeasurementModel;
import io.dendro.processor.type.JavaType;
import io.dendro.processor.type.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The private constants that columns and rows are made with: converters, and what stands for missing values. */
final class HelperFields {
    private final MapperModel mapper;

    HelperFields(MapperModel mapper) {
        this.mapper = mapper;
    }

    /** All that the mapper needs, in the order of its measurements. */
    List<FieldSpec> all() {
        List<FieldSpec> fields = new ArrayList<>();
        mapper.components().stream()
                .filter(MeasurementModel.class::isInstance)
                .map(MeasurementModel.class::cast)
                .forEach(measurement -> {
                    measurement.value().converter().ifPresent(converter -> fields.add(field(measurement, converter)));
                    constant(measurement).ifPresent(value -> fields.add(field(measurement, value)));
                });
        return fields;
    }

    /** The name of the constant that holds the converter. */
    String converter(MeasurementModel measurement) {
        return free(measurement.constant() + "_CONVERTER");
    }

    /** The expression for a missing value. */
    CodeBlock ifMissing(MeasurementModel measurement) {
        return constant(measurement).isPresent()
                ? CodeBlock.of("$L", ifMissingName(measurement))
                : measurement.value().ifMissing().map(DefaultValue::code).orElseThrow();
    }

    private FieldSpec field(MeasurementModel measurement, ConverterModel converter) {
        TypeName type = ParameterizedTypeName.get(
                ClassName.get(Converter.class),
                converter.javaType(),
                converter.stored().argument());
        return field(type, converter(measurement), ConverterCode.of(converter));
    }

    private FieldSpec field(MeasurementModel measurement, DefaultValue value) {
        return field(value.type().argument(), ifMissingName(measurement), value.code());
    }

    private static FieldSpec field(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    /** A missing value that is costly to make, so that it is made once. */
    private static Optional<DefaultValue> constant(MeasurementModel measurement) {
        return measurement
                .value()
                .ifMissing()
                .filter(value -> value.type() instanceof JavaType.Plain plain
                        && (plain.scalar() == Scalar.DATE || plain.scalar() == Scalar.INSTANT));
    }

    private String ifMissingName(MeasurementModel measurement) {
        return free(measurement.constant() + "_IF_MISSING");
    }

    /** The constants are private, so each steps aside for a column of its name. */
    private String free(String name) {
        boolean isTaken = mapper.components().stream()
                .anyMatch(component -> component.constant().equals(name));
        return isTaken ? free(name + "_") : name;
    }
}
