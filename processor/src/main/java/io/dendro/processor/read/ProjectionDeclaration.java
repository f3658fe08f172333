package io.dendro.processor.read;

import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.type.JavaType;
import java.util.List;
import java.util.Optional;

/**
 * A type annotated with {@code @Projection}, as written: nothing here has been checked.
 *
 * @param entity what it is a projection of; empty where that is no entity, or is not known
 * @param constructors how many there are
 */
public record ProjectionDeclaration(
        EntityType type,
        Location location,
        ProjectionView projection,
        Optional<EntityDeclaration> entity,
        List<ProjectedComponent> components,
        int constructors) {

    /** Whether it has aggregates, and so is of many rows. */
    public boolean isAggregated() {
        return components.stream().anyMatch(component -> component.aggregated().isPresent());
    }

    /** Whether an annotation cannot be read; the compiler says why. */
    public boolean isAnnotatedInError() {
        return type.traits().contains(EntityType.Trait.ANNOTATED_IN_ERROR);
    }

    /** Whether it mentions what does not exist, or not yet; or its entity does. */
    public boolean isUnresolved() {
        boolean hasLastChance = type.traits().contains(EntityType.Trait.LAST_CHANCE);
        return !hasLastChance
                && (projection.source().isEmpty()
                        || isAnnotatedInError()
                        || entity.filter(EntityDeclaration::isUnresolved).isPresent()
                        || hasUnknownTypes());
    }

    /** Whether Lombok may change the entity. */
    public boolean isForLombok() {
        return entity.filter(EntityDeclaration::isForLombok).isPresent();
    }

    /** Whether the type of a component cannot be found; the compiler says so. */
    public boolean hasUnknownTypes() {
        return components.stream().anyMatch(component -> component.type().content() instanceof JavaType.Unresolved);
    }
}
