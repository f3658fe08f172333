package io.dendro.processor.model;

import io.dendro.annotation.NullPolicy;
import io.dendro.processor.literal.DefaultValue;
import io.dendro.processor.literal.Parsed;
import io.dendro.processor.model.ValueModel.Direction;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.type.JavaType;
import io.dendro.processor.type.Nullness;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Builds the models of values, and decides where a missing one is an error. */
final class ValueModels {
    private final NullPolicy policy;

    ValueModels(NullPolicy policy) {
        this.policy = policy;
    }

    ValueModel of(ComponentDeclaration component) {
        JavaType type = component.type();
        return new ValueModel(type, ConverterModels.of(component), ifMissing(component), refused(component));
    }

    private static Optional<DefaultValue> ifMissing(ComponentDeclaration component) {
        return component
                .value()
                .ifMissing()
                .map(view -> DefaultValue.parse(component.type(), view.value().value()))
                .flatMap(Parsed::value);
    }

    private Set<Direction> refused(ComponentDeclaration component) {
        Set<Direction> refused = EnumSet.noneOf(Direction.class);
        Nullness nullness = component.value().nullness();
        boolean canBeNull = !component.type().isPrimitive() && !component.type().isOptional();
        if (canBeNull && policy == NullPolicy.REJECT && nullness != Nullness.NULLABLE) {
            refused.add(Direction.WRITTEN);
        }
        if (component.value().ifMissing().isEmpty() && isNeeded(component)) {
            refused.add(Direction.READ);
        }
        return refused;
    }

    /** A primitive that is stored as it is needs no demand: the method that reads it has no other way. */
    private static boolean isNeeded(ComponentDeclaration component) {
        return component.type().isPrimitive()
                ? component.value().convert().isPresent()
                : !component.type().isOptional() && component.value().nullness() == Nullness.NON_NULL;
    }
}
