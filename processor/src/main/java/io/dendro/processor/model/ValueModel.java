package io.dendro.processor.model;

import io.dendro.processor.literal.DefaultValue;
import io.dendro.processor.type.JavaType;
import io.dendro.processor.type.JavaType.Plain;
import java.util.Optional;
import java.util.Set;

/**
 * How the value of a component goes into a row, and comes out of one.
 *
 * @param type the type of the component
 * @param converter what translates it; empty where it is stored as it is
 * @param ifMissing what stands for a missing value
 * @param refused where a missing value is an error, beyond those places where Java has nothing to put in its stead
 */
public record ValueModel(
        JavaType type, Optional<ConverterModel> converter, Optional<DefaultValue> ifMissing, Set<Direction> refused) {

    /** The ways of a value. */
    public enum Direction {
        /** From an entity into a row. */
        WRITTEN,
        /** From a row into an entity. */
        READ
    }

    public ValueModel {
        refused = Set.copyOf(refused);
    }

    /** The type of what is stored. */
    public JavaType stored() {
        return converter.<JavaType>map(model -> new Plain(model.stored())).orElse(type.content());
    }

    public boolean isRefused(Direction direction) {
        return refused.contains(direction);
    }
}
