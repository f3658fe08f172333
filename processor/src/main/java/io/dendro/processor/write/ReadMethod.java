package io.dendro.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.dendro.processor.model.ComponentModel;
import io.dendro.processor.model.EntityModel;
import io.dendro.processor.model.MeasurementModel;
import io.dendro.processor.model.NodeModel;
import io.dendro.processor.model.PartModel;
import io.dendro.processor.model.TimeModel;
import io.dendro.processor.type.JavaType;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code read(row)}: an entity from the values of a row. */
final class ReadMethod {
    private final EntityModel entity;
    private final List<MeasurementModel> slots;

    private ReadMethod(EntityModel entity) {
        this.entity = entity;
        this.slots = entity.measurements();
    }

    static MethodSpec of(EntityModel entity) {
        return Overrides.read(entity.type())
                .addCode(new ReadMethod(entity).body())
                .build();
    }

    private CodeBlock body() {
        return new Assembly(entity.shape(), this::value).body("entity");
    }

    private CodeBlock value(PartModel part) {
        if (part instanceof PartModel.Embedded embedded) {
            return embedded(embedded);
        }
        return value(((PartModel.Value) part).column());
    }

    private CodeBlock embedded(PartModel.Embedded embedded) {
        return new Assembly(embedded.shape(), this::value).expression();
    }

    private CodeBlock value(ComponentModel component) {
        if (component instanceof TimeModel time) {
            return time.unit()
                    .map(unit -> CodeBlock.of("row.time($T.$L)", TimeUnit.class, unit))
                    .orElse(CodeBlock.of("row.time()"));
        }
        if (component instanceof NodeModel node) {
            return value(RowMethods.node(node.type()), node.index(), node.type());
        }
        MeasurementModel measurement = (MeasurementModel) component;
        return value(RowMethods.get(measurement.type()), slots.indexOf(measurement), measurement.type());
    }

    private static CodeBlock value(String method, int slot, JavaType type) {
        return type instanceof JavaType.Enumeration enumeration
                ? CodeBlock.of("row.$L($L, $T.class)", method, slot, enumeration.name())
                : CodeBlock.of("row.$L($L)", method, slot);
    }
}
