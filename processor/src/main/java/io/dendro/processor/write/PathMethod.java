package io.dendro.processor.write;

import com.palantir.javapoet.MethodSpec;
import io.dendro.processor.model.EntityModel;
import io.dendro.processor.model.NodeModel;
import io.dendro.processor.type.JavaType;
import io.dendro.processor.type.Scalar;

/** {@code path(entity, path)}: the values of the placeholders, in their order. */
final class PathMethod {
    private PathMethod() {}

    static MethodSpec of(EntityModel entity) {
        MethodSpec.Builder method = Overrides.path(entity.type());
        for (NodeModel node : entity.nodes()) {
            method.addStatement("path.$L($L)", put(node.type()), Values.of("entity", entity.source(node)));
        }
        return method.build();
    }

    private static String put(JavaType type) {
        if (type instanceof JavaType.Enumeration) {
            return "enumerated";
        }
        return type.is(Scalar.STRING) ? "text" : "number";
    }
}
