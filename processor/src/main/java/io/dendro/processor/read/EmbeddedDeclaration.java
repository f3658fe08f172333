package io.dendro.processor.read;

import io.dendro.processor.type.JavaType;
import io.dendro.processor.type.Nullness;
import java.util.List;
import java.util.Optional;

/**
 * A component whose type is flattened into components.
 *
 * @param name with the names of what it is embedded in: {@code route.start}
 * @param beside what else is said of the component
 * @param shape its parts; empty if it has none that could be read, for which {@link #obstacle} is the reason
 */
public record EmbeddedDeclaration(
        String name,
        JavaType type,
        EmbeddedView view,
        Nullness nullness,
        List<Marked> beside,
        Optional<ShapeDeclaration> shape,
        Optional<Obstacle> obstacle)
        implements PartDeclaration.Content {

    /** Why a type cannot be flattened. */
    public enum Obstacle {
        /** It is one value, or no class or record at all. */
        NO_PARTS,
        /** It has no components. */
        EMPTY,
        /** It contains itself. */
        RECURSIVE,
        /** The mapper cannot name it. */
        UNREACHABLE
    }
}
