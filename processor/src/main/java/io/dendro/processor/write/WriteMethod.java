package io.dendro.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.dendro.processor.model.EntityModel;
import io.dendro.processor.model.MeasurementModel;
import io.dendro.processor.model.PartModel;
import io.dendro.processor.model.ShapeModel;
import io.dendro.processor.model.ValueModel.Direction;

/** {@code write(entity, row)}: the values of the measurements, each into its slot. */
final class WriteMethod {
    private final Slots slots;
    private final HelperFields helpers;
    private final FreeNames variables = new FreeNames();
    private final CodeBlock.Builder code = CodeBlock.builder();

    private WriteMethod(EntityModel entity) {
        slots = new Slots(entity);
        helpers = new HelperFields(entity);
        variables.like("entity");
        variables.like("row");
    }

    static MethodSpec of(EntityModel entity) {
        WriteMethod method = new WriteMethod(entity);
        method.addParts("entity", entity.shape());
        return Overrides.write(entity.type()).addCode(method.code.build()).build();
    }

    private void addParts(String object, ShapeModel shape) {
        for (PartModel part : shape.parts()) {
            CodeBlock value = Values.of(object, part.source());
            if (part instanceof PartModel.Embedded embedded) {
                addEmbedded(embedded, value);
            } else if (part instanceof PartModel.Value single
                    && single.isWritten()
                    && single.column() instanceof MeasurementModel measurement) {
                code.addStatement(new MeasurementWrite(measurement, slots.of(measurement), helpers).call(value));
            }
        }
    }

    /** An object that is not there has no values, unless it is needed. */
    private void addEmbedded(PartModel.Embedded embedded, CodeBlock value) {
        if (embedded.shape().values().noneMatch(PartModel.Value::isWritten)) {
            return;
        }
        String variable = variables.like(embedded.property());
        if (embedded.isNeverNull(Direction.WRITTEN)) {
            addVariable(embedded, variable, CodeBlock.of("row.required($S, $L)", embedded.component(), value));
            addParts(variable, embedded.shape());
            return;
        }
        addVariable(embedded, variable, value);
        code.beginControlFlow("if ($L != null)", variable);
        addParts(variable, embedded.shape());
        code.endControlFlow();
    }

    private void addVariable(PartModel.Embedded embedded, String name, CodeBlock value) {
        code.addStatement("$T $L = $L", embedded.shape().type(), name, value);
    }
}
