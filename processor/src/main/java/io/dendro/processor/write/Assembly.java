package io.dendro.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.dendro.processor.model.PartModel;
import io.dendro.processor.model.ShapeModel;
import io.dendro.processor.shape.Construction;
import io.dendro.processor.shape.Construction.ByBuilder;
import io.dendro.processor.shape.Construction.ByConstructor;
import io.dendro.processor.shape.Setter;
import io.dendro.processor.shape.Setter.Form;
import java.util.function.Function;

/** The code that puts an object together. */
final class Assembly {
    private final ShapeModel shape;
    private final Function<PartModel, CodeBlock> value;

    /**
     * For objects of one shape.
     *
     * @param value gives the expression for a part
     */
    Assembly(ShapeModel shape, Function<PartModel, CodeBlock> value) {
        this.shape = shape;
        this.value = value;
    }

    /** Statements that return the object, by way of a variable where setters need one. */
    CodeBlock body(String variable) {
        Construction construction = shape.construction();
        if (construction instanceof ByConstructor constructor
                && !constructor.setters().isEmpty()) {
            return bySetters(constructor, variable);
        }
        return CodeBlock.builder().addStatement("return $L", expression()).build();
    }

    /** The object as one expression. */
    CodeBlock expression() {
        Construction construction = shape.construction();
        if (construction instanceof ByBuilder builder) {
            return chain(builder);
        }
        return call((ByConstructor) construction);
    }

    private CodeBlock bySetters(ByConstructor constructor, String variable) {
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement("$T $L = $L", shape.type(), variable, call(constructor));
        for (Setter setter : constructor.setters()) {
            String format = setter.form() == Form.METHOD ? "$L.$L($L)" : "$L.$L = $L";
            code.addStatement(format, variable, setter.member(), value(setter.property()));
        }
        return code.addStatement("return $L", variable).build();
    }

    private CodeBlock call(ByConstructor constructor) {
        CodeBlock arguments = constructor.parameters().stream()
                .map(parameter -> CodeBlock.of("\n$L", value(parameter)))
                .collect(CodeBlock.joining(","));
        return CodeBlock.of("new $T$L($L)", rawType(), isGeneric() ? "<>" : "", arguments);
    }

    private CodeBlock chain(ByBuilder builder) {
        CodeBlock setters = builder.setters().stream()
                .map(setter -> CodeBlock.of("\n.$L($L)", setter.member(), value(setter.property())))
                .collect(CodeBlock.joining(""));
        return CodeBlock.of("$T.builder()$L\n.build()", rawType(), setters);
    }

    private CodeBlock value(String property) {
        return value.apply(shape.part(property));
    }

    private boolean isGeneric() {
        return shape.type() instanceof ParameterizedTypeName;
    }

    private TypeName rawType() {
        return shape.type() instanceof ParameterizedTypeName generic ? generic.rawType() : shape.type();
    }
}
