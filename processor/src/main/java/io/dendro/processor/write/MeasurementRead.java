package io.dendro.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.dendro.processor.model.MeasurementModel;
import io.dendro.processor.model.ValueModel;
import io.dendro.processor.model.ValueModel.Direction;
import io.dendro.processor.type.JavaType;
import java.util.Optional;

/** The expression that takes a component from a row: its value, and what stands for a missing one. */
final class MeasurementRead {
    private final MeasurementModel measurement;
    private final int slot;
    private final HelperFields helpers;

    MeasurementRead(MeasurementModel measurement, int slot, HelperFields helpers) {
        this.measurement = measurement;
        this.slot = slot;
        this.helpers = helpers;
    }

    CodeBlock expression() {
        return ifPresent(value());
    }

    private CodeBlock value() {
        ValueModel model = measurement.value();
        if (model.converter().isPresent()) {
            return CodeBlock.of("row.converted($L, $L, $L)", slot, helpers.converter(measurement), get(model.stored()));
        }
        if (isPrimitiveWithDefault(model)) {
            return CodeBlock.of("row.$L($L, $L)", RowMethods.get(model.type()), slot, helpers.ifMissing(measurement));
        }
        return get(model.type() instanceof JavaType.Maybe maybe ? maybe.content() : model.type());
    }

    private CodeBlock get(JavaType type) {
        return type instanceof JavaType.Enumeration enumeration
                ? CodeBlock.of("row.getEnum($L, $T.class)", slot, enumeration.name())
                : CodeBlock.of("row.$L($L)", RowMethods.get(type), slot);
    }

    private CodeBlock ifPresent(CodeBlock value) {
        ValueModel model = measurement.value();
        if (model.type() instanceof JavaType.Maybe) {
            return CodeBlock.of("$T.ofNullable($L)", Optional.class, value);
        }
        if (model.ifMissing().isPresent() && !isPrimitiveWithDefault(model)) {
            return CodeBlock.of("row.orElse($L, $L)", value, helpers.ifMissing(measurement));
        }
        return model.isRefused(Direction.READ) ? CodeBlock.of("row.required($L, $L)", slot, value) : value;
    }

    private static boolean isPrimitiveWithDefault(ValueModel model) {
        return model.type().isPrimitive() && model.ifMissing().isPresent();
    }
}
