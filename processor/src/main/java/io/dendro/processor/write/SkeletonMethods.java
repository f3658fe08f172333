package io.dendro.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeVariableName;
import io.dendro.annotation.Converter;
import io.dendro.processor.model.ComponentModel;
import io.dendro.processor.model.ConverterModel;
import io.dendro.processor.model.MapperType;
import io.dendro.processor.model.MapperType.Trait;
import io.dendro.processor.model.MeasurementModel;
import io.dendro.processor.model.SkeletonModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a mapper that compiles and never runs. */
final class SkeletonMethods {
    /** A method that stands for a converter that cannot be made; null would be a mistake of its own. */
    static final String CONVERTER = "unreadableConverter";

    private static final String DEFINITION = "unreadableDefinition";

    private SkeletonMethods() {}

    static List<MethodSpec> of(SkeletonModel skeleton) {
        MapperType mapper = skeleton.type();
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(constructor(mapper));
        methods.add(refusing(MethodSpec.methodBuilder(DEFINITION)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.DEFINITION, mapper.entity()))));
        if (skeleton.components().stream().anyMatch(SkeletonMethods::hasUnreadableConverter)) {
            methods.add(converter());
        }
        methods.add(refusing(Overrides.time(mapper)));
        methods.add(refusing(Overrides.path(mapper)));
        methods.add(refusing(Overrides.write(mapper)));
        methods.add(refusing(Overrides.read(mapper)));
        return methods;
    }

    private static boolean hasUnreadableConverter(ComponentModel component) {
        return component instanceof MeasurementModel measurement
                && measurement.value().converter().stream().anyMatch(ConverterModel.Unreadable.class::isInstance);
    }

    private static MethodSpec converter() {
        TypeVariableName javaType = TypeVariableName.get("J");
        TypeVariableName stored = TypeVariableName.get("S");
        return refusing(MethodSpec.methodBuilder(CONVERTER)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariable(javaType)
                .addTypeVariable(stored)
                .returns(ParameterizedTypeName.get(ClassName.get(Converter.class), javaType, stored)));
    }

    private static MethodSpec constructor(MapperType mapper) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(RuntimeTypes.SESSION, "session")
                .addStatement("super(session, $L())", DEFINITION);
        if (mapper.has(Trait.PUBLIC)) {
            constructor.addModifiers(Modifier.PUBLIC);
        }
        return constructor.build();
    }

    private static MethodSpec refusing(MethodSpec.Builder method) {
        return method.addStatement("throw new $T($S)", IllegalStateException.class, "the entity did not compile")
                .build();
    }
}
