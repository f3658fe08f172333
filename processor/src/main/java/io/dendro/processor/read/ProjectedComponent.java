package io.dendro.processor.read;

import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.type.JavaType;
import io.dendro.processor.type.Nullness;
import java.util.List;
import java.util.Optional;

/**
 * One component of a projection, with all that the user wrote about it.
 *
 * @param marks the annotations of projections on it
 * @param foreign the annotations of entities on it, which mean nothing here
 */
public record ProjectedComponent(
        String name,
        JavaType type,
        Nullness nullness,
        Location location,
        Optional<AggregatedView> aggregated,
        List<Marked> marks,
        List<Marked> foreign) {

    /** The component of the entity that it names, or should. */
    public String target() {
        return aggregated.map(view -> view.of().value()).orElse(name);
    }

    /** Where it names that. */
    public Location targetLocation() {
        return aggregated
                .map(AggregatedView::of)
                .filter(Attribute::isWritten)
                .map(Attribute::location)
                .orElse(location);
    }

    /** Whether it carries an annotation of projections. */
    public boolean is(Class<?> annotation) {
        return mark(annotation).isPresent();
    }

    public Optional<Marked> mark(Class<?> annotation) {
        return marks.stream()
                .filter(marked -> marked.annotation().equals(annotation.getSimpleName()))
                .findFirst();
    }
}
