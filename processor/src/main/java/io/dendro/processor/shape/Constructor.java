package io.dendro.processor.shape;

import java.util.List;
import java.util.stream.Collectors;

/** A constructor that a mapper can call. */
public record Constructor(List<Parameter> parameters, Naming naming) {

    /** Whether the names of the parameters are known. A class file without them has only their number. */
    public enum Naming {
        KNOWN,
        LOST
    }

    public Constructor {
        parameters = List.copyOf(parameters);
    }

    List<String> names() {
        return parameters.stream().map(Parameter::name).toList();
    }

    /** Whether it takes the same components as another, in whatever order. */
    boolean takesSameAs(Constructor other) {
        return parameters.size() == other.parameters.size() && names().containsAll(other.names());
    }

    /** The constructor as a user recognises it: {@code Reading(time, load)}. */
    String text(String type) {
        return parameters.stream()
                .map(parameter -> naming == Naming.KNOWN ? parameter.name() : parameter.type())
                .collect(Collectors.joining(", ", type + "(", ")"));
    }
}
