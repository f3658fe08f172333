package io.dendro.processor.read;

import io.dendro.processor.diagnostic.Location;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;

/** A type annotated with {@code @Timeseries}, as written: nothing here has been checked. */
public record EntityDeclaration(EntityType type, Location location, TimeseriesView timeseries, ShapeDeclaration shape) {

    /** All components in order, those of embedded types in their places. */
    public List<ComponentDeclaration> components() {
        return shape.components().toList();
    }

    /** The entity itself, then what is embedded in it, at any depth. */
    public List<ShapeDeclaration> shapes() {
        return shape.all().toList();
    }

    /** Whether an annotation of the time or the path stands within something embedded, where it has no effect. */
    public boolean isMisplaced(Class<? extends Annotation> annotation) {
        return shape.all().flatMap(inside -> inside.misplaced().stream()).anyMatch(marked -> marked.annotation()
                .equals(annotation.getSimpleName()));
    }

    /** What a component stands for: an annotation decides, then a placeholder of its name. */
    public Role role(ComponentDeclaration component) {
        if (component.timestamp().isPresent()) {
            return Role.TIMESTAMP;
        }
        boolean isNode = component.isExplicitPathNode()
                || timeseries.path().placeholders().contains(component.name());
        return isNode ? Role.PATH_NODE : Role.MEASUREMENT;
    }

    /** The raw name of the measurement that a component is: its own words first, then the entity's naming. */
    public String measurementName(ComponentDeclaration component) {
        return component.measurementName(timeseries.naming());
    }

    /** Whether it mentions what does not exist, or not yet: in the type of a component, or in a value of an annotation. */
    public boolean isUnresolved() {
        return !hasLastChance() && (isAnnotatedInError() || hasUnresolvedTypes());
    }

    /** Whether Lombok may change it, or a type that it is made of. */
    public boolean isForLombok() {
        return !hasLastChance()
                && (shapes().stream().anyMatch(ShapeDeclaration::isForLombok)
                        || components().stream()
                                .map(ComponentDeclaration::value)
                                .anyMatch(ValueView::isForLombok));
    }

    /** Whether an annotation cannot be read; the compiler says why. */
    public boolean isAnnotatedInError() {
        return type.traits().contains(EntityType.Trait.ANNOTATED_IN_ERROR);
    }

    /** Whether all that it inherits is there, and all that embedded types inherit. */
    public boolean supertypesAreKnown() {
        return shapes().stream().allMatch(shape -> shape.unknownSupertypes().isEmpty());
    }

    private boolean hasLastChance() {
        return type.traits().contains(EntityType.Trait.LAST_CHANCE);
    }

    private boolean hasUnresolvedTypes() {
        return !supertypesAreKnown() || components().stream().anyMatch(ComponentDeclaration::isUnresolved);
    }

    public Stream<ComponentDeclaration> components(Role role) {
        return components().stream().filter(component -> role(component) == role);
    }
}
