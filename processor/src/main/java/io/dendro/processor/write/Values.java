package io.dendro.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.dendro.processor.shape.Source;

/** The expressions that take values from objects. */
final class Values {
    private Values() {}

    /**
     * The value of a property.
     *
     * @param object the variable that holds the object
     */
    static CodeBlock of(String object, Source source) {
        if (source instanceof Source.Method method) {
            return CodeBlock.of("$L.$L()", object, method.name());
        }
        if (source instanceof Source.Field field) {
            return CodeBlock.of("$L.$L", object, field.name());
        }
        throw new IllegalArgumentException("a model has only properties that can be taken");
    }
}
