package io.dendro.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.dendro.processor.model.PartModel;
import io.dendro.processor.model.ShapeModel;
import io.dendro.processor.shape.Construction.ByBuilder;
import io.dendro.processor.shape.Construction.ByConstructor;
import io.dendro.processor.shape.Setter;
import io.dendro.processor.shape.Setter.Form;
import java.util.function.Function;

/** The code that puts an object together. */
final class Assembly {
    private final ShapeModel shape;
    private final Function<PartModel, CodeBlock> value;
    private final Layout layout;

    /** Where the lines of an expression end. */
    private enum Layout {
        /** After each value. */
        LIST,
        /** Where a line is full. */
        FLOW
    }

    private Assembly(ShapeModel shape, Function<PartModel, CodeBlock> value, Layout layout) {
        this.shape = shape;
        this.value = value;
        this.layout = layout;
    }

    /**
     * An object with a value on each line.
     *
     * @param value gives the expression for a part
     */
    static Assembly list(ShapeModel shape, Function<PartModel, CodeBlock> value) {
        return new Assembly(shape, value, Layout.LIST);
    }

    /** An object within another: its values follow each other. */
    static Assembly flow(ShapeModel shape, Function<PartModel, CodeBlock> value) {
        return new Assembly(shape, value, Layout.FLOW);
    }

    /** Whether no statement is needed. */
    private boolean isExpression() {
        return !(shape.construction() instanceof ByConstructor constructor)
                || constructor.setters().isEmpty();
    }

    /** Statements that return the object, by way of a variable where setters need one. */
    CodeBlock body(String variable) {
        return isExpression()
                ? CodeBlock.builder().addStatement("return $L", expression()).build()
                : bySetters((ByConstructor) shape.construction(), variable);
    }

    /** The object as one expression. */
    CodeBlock expression() {
        return shape.construction() instanceof ByBuilder builder
                ? chain(builder)
                : call((ByConstructor) shape.construction(), layout);
    }

    private CodeBlock bySetters(ByConstructor constructor, String variable) {
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement("$T $L = $L", shape.type(), variable, call(constructor, Layout.FLOW));
        for (Setter setter : constructor.setters()) {
            String format = setter.form() == Form.METHOD ? "$L.$L($L)" : "$L.$L = $L";
            code.addStatement(format, variable, setter.member(), value(setter.property()));
        }
        return code.addStatement("return $L", variable).build();
    }

    private CodeBlock call(ByConstructor constructor, Layout layout) {
        CodeBlock arguments = constructor.parameters().stream()
                .map(this::value)
                .collect(CodeBlock.joining(layout == Layout.LIST ? ",\n" : ",$W"));
        return CodeBlock.of(layout == Layout.LIST ? "new $L(\n$L)" : "new $L($L)", instantiated(), arguments);
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

    /** Type arguments are left to inference, which does not find out which of them can be null. */
    private CodeBlock instantiated() {
        if (!(shape.type() instanceof ParameterizedTypeName generic)) {
            return CodeBlock.of("$T", shape.type());
        }
        return generic.typeArguments().stream().anyMatch(TypeName::isAnnotated)
                ? CodeBlock.of("$T", generic)
                : CodeBlock.of("$T<>", generic.rawType());
    }

    private TypeName rawType() {
        return shape.type() instanceof ParameterizedTypeName generic ? generic.rawType() : shape.type();
    }
}
