package io.dendro.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.dendro.processor.model.MeasurementModel;
import io.dendro.processor.model.ValueModel;
import io.dendro.processor.model.ValueModel.Direction;
import io.dendro.processor.type.JavaType;

/** The call that puts a component into a row. */
final class MeasurementWrite {
    private final MeasurementModel measurement;
    private final int slot;
    private final HelperFields helpers;

    MeasurementWrite(MeasurementModel measurement, int slot, HelperFields helpers) {
        this.measurement = measurement;
        this.slot = slot;
        this.helpers = helpers;
    }

    /**
     * The call.
     *
     * @param component the expression that takes the component from its object
     */
    CodeBlock call(CodeBlock component) {
        ValueModel model = measurement.value();
        CodeBlock value = component;
        if (model.type() instanceof JavaType.Maybe) {
            value = CodeBlock.of("$L.orElse(null)", value);
        }
        if (model.isRefused(Direction.WRITTEN)) {
            value = CodeBlock.of("row.required($L, $L)", slot, value);
        }
        if (model.converter().isPresent()) {
            value = CodeBlock.of("row.stored($L, $L, $L)", slot, helpers.converter(measurement), value);
        }
        return CodeBlock.of("row.$L($L, $L)", RowMethods.put(model.stored()), slot, value);
    }
}
