package io.dendro.processor.shape;

import java.util.List;

/** How generated code makes an object from the values of its properties. */
public sealed interface Construction {

    /**
     * A constructor, and setters for what it does not take.
     *
     * @param parameters the properties in the order of the constructor's parameters
     */
    record ByConstructor(List<String> parameters, List<Setter> setters) implements Construction {
        public ByConstructor {
            parameters = List.copyOf(parameters);
            setters = List.copyOf(setters);
        }
    }

    /** The static method {@code builder()}, setters in a chain, and {@code build()}. */
    record ByBuilder(List<Setter> setters) implements Construction {
        public ByBuilder {
            setters = List.copyOf(setters);
        }
    }
}
