package io.dendro.processor.check.time;

import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;
import io.dendro.processor.type.Scalar;
import java.util.Locale;
import java.util.Optional;

/** The component that a user most probably forgot to mark as the timestamp. */
public final class TimestampCandidate {
    private TimestampCandidate() {}

    /** An {@code Instant}, or else a {@code long} that is named like a time; empty where a timestamp is marked. */
    public static Optional<ComponentDeclaration> in(EntityDeclaration entity) {
        if (entity.components(Role.TIMESTAMP).findAny().isPresent()) {
            return Optional.empty();
        }
        return first(entity, Scalar.INSTANT).or(() -> first(entity, Scalar.LONG)
                .filter(component -> component.name().toLowerCase(Locale.ROOT).startsWith("time")));
    }

    private static Optional<ComponentDeclaration> first(EntityDeclaration entity, Scalar type) {
        return entity.components(Role.MEASUREMENT)
                .filter(component -> component.type().is(type))
                .findFirst();
    }
}
