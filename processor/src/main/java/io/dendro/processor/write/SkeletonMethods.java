package io.dendro.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.dendro.processor.model.MapperType;
import io.dendro.processor.model.MapperType.Trait;
import io.dendro.processor.model.SkeletonModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a mapper that compiles and never runs. */
final class SkeletonMethods {
    private static final String DEFINITION = "unreadableDefinition";

    private SkeletonMethods() {}

    static List<MethodSpec> of(SkeletonModel skeleton) {
        MapperType mapper = skeleton.type();
        return List.of(
                constructor(mapper),
                refusing(MethodSpec.methodBuilder(DEFINITION)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(ParameterizedTypeName.get(RuntimeTypes.DEFINITION, mapper.entity()))),
                refusing(Overrides.time(mapper)),
                refusing(Overrides.path(mapper)),
                refusing(Overrides.write(mapper)),
                refusing(Overrides.read(mapper)));
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
