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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The code that puts an object together. */
final class Assembly {
    private final ShapeModel shape;
    private final Function<PartModel, CodeBlock> value;

    /** @param value gives the expression for a part */
    Assembly(ShapeModel shape, Function<PartModel, CodeBlock> value) {
        this.shape = shape;
        this.value = value;
    }

    /** Statements that return the object, by way of a variable where setters need one. */
    CodeBlock body(String variable) {
        if (shape.construction() instanceof ByConstructor constructor) {
            return constructor.setters().isEmpty() ? byConstructor(constructor) : bySetters(constructor, variable);
        }
        return CodeBlock.builder().addStatement("return $L", expression()).build();
    }

    /** The object as one expression. */
    CodeBlock expression() {
        return shape.construction() instanceof ByBuilder builder
                ? chain(builder)
                : call((ByConstructor) shape.construction());
    }

    /**
     * All values first, then the object: if it existed while values are read, the JVM would have to clear it beforehand
     * and to tell the garbage collector of each reference that is put into it.
     */
    private CodeBlock byConstructor(ByConstructor constructor) {
        FreeNames names = new FreeNames();
        names.like(ReadMethods.ROW);
        CodeBlock.Builder code = CodeBlock.builder();
        List<CodeBlock> arguments = new ArrayList<>();
        for (String property : constructor.parameters()) {
            String name = names.like(variable(property));
            code.addStatement("$L $L = $L", type(shape.part(property)), name, value(property));
            arguments.add(CodeBlock.of("$L", name));
        }
        return code.addStatement("return $L", call(arguments)).build();
    }

    /** Type arguments of an embedded object are written out, as inference does not find out which of them can be null. */
    private static CodeBlock type(PartModel part) {
        return part instanceof PartModel.Embedded embedded
                        && embedded.shape().type() instanceof ParameterizedTypeName generic
                ? CodeBlock.of("$T", generic)
                : CodeBlock.of("var");
    }

    /** Begins with a small letter, so that it hides neither a type nor a constant. */
    private static String variable(String property) {
        return Character.toLowerCase(property.charAt(0)) + property.substring(1);
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
        return call(constructor.parameters().stream().map(this::value).toList());
    }

    private CodeBlock call(List<CodeBlock> arguments) {
        return CodeBlock.of("new $L($L)", instantiated(), arguments.stream().collect(CodeBlock.joining(",$W")));
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
