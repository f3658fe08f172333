package io.dendro.processor.read.shape;

import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.type.TypeMirror;

/** A method or constructor that can be called. */
record Signature(String name, List<Variable> parameters, TypeMirror returned) {

    /** A parameter, or a field. */
    record Variable(String name, TypeMirror type) {}

    boolean takesNothing() {
        return parameters.isEmpty();
    }

    /** Whether the names of the parameters are those that a compiler makes up for a class file without names. */
    boolean hasLostNames() {
        return !parameters.isEmpty()
                && IntStream.range(0, parameters.size())
                        .allMatch(i -> parameters.get(i).name().equals("arg" + i));
    }
}
