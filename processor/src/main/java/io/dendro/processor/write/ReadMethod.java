package io.dendro.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.dendro.processor.model.ComponentModel;
import io.dendro.processor.model.EntityModel;
import io.dendro.processor.model.MeasurementModel;
import io.dendro.processor.model.NodeModel;
import io.dendro.processor.model.TimeModel;
import io.dendro.processor.type.JavaType;
import java.util.concurrent.TimeUnit;

/** {@code read(row)}: the constructor's arguments in its order. */
final class ReadMethod {
    private ReadMethod() {}

    static MethodSpec of(EntityModel entity) {
        CodeBlock arguments = entity.components().stream()
                .map(component -> argument(component, entity))
                .collect(CodeBlock.joining(",\n"));
        return Overrides.read(entity.type())
                .addStatement("return new $T(\n$L)", entity.type().entityClass(), arguments)
                .build();
    }

    private static CodeBlock argument(ComponentModel component, EntityModel entity) {
        if (component instanceof TimeModel time) {
            return time.unit()
                    .map(unit -> CodeBlock.of("row.time($T.$L)", TimeUnit.class, unit))
                    .orElse(CodeBlock.of("row.time()"));
        }
        if (component instanceof NodeModel node) {
            return value(RowMethods.node(node.type()), node.index(), node.type());
        }
        MeasurementModel measurement = (MeasurementModel) component;
        return value(
                RowMethods.get(measurement.type()), entity.measurements().indexOf(measurement), measurement.type());
    }

    private static CodeBlock value(String method, int slot, JavaType type) {
        return type instanceof JavaType.Enumeration enumeration
                ? CodeBlock.of("row.$L($L, $T.class)", method, slot, enumeration.name())
                : CodeBlock.of("row.$L($L)", method, slot);
    }
}
