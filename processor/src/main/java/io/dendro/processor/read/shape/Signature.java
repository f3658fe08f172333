package io.dendro.processor.read.shape;

import io.dendro.processor.read.element.Thrower;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.type.TypeMirror;

/**
 * A method or constructor that can be called.
 *
 * @param thrower itself, if a mapper would have to catch something
 */
record Signature(String name, List<Variable> parameters, TypeMirror returned, Optional<Thrower> thrower) {

    /** A parameter, or a field. */
    record Variable(String name, TypeMirror type) {}

    boolean takesNothing() {
        return parameters.isEmpty();
    }

    /** Whether it takes a value of that type, and nothing else. */
    boolean takes(TypeMirror type, Viewpoint view) {
        return parameters.size() == 1 && view.takes(parameters.get(0).type(), type);
    }

    /** Whether the names of the parameters are those that a compiler makes up for a class file without names. */
    boolean hasLostNames() {
        return !parameters.isEmpty()
                && IntStream.range(0, parameters.size())
                        .allMatch(i -> parameters.get(i).name().equals("arg" + i));
    }

    List<String> names() {
        return parameters.stream().map(Variable::name).toList();
    }
}
