package io.dendro.processor.read.shape;

import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.type.TypeMirror;

/** A method or constructor that can be called: one that exists, or one that another tool is known to add. */
record Signature(String name, List<Variable> parameters, TypeMirror returned) {

    /** A parameter, or a field. */
    record Variable(String name, TypeMirror type) {}

    boolean takesNothing() {
        return parameters.isEmpty();
    }

    /** Whether it takes the same values in the same order. */
    boolean hasParametersOf(Signature other) {
        return names().equals(other.names());
    }

    private List<String> names() {
        return parameters.stream().map(Variable::name).toList();
    }

    /** Whether the names of the parameters are those that a compiler makes up for a class file without names. */
    boolean hasLostNames() {
        return !parameters.isEmpty()
                && IntStream.range(0, parameters.size())
                        .allMatch(i -> parameters.get(i).name().equals("arg" + i));
    }
}
