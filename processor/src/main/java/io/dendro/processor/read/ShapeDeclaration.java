package io.dendro.processor.read;

import com.palantir.javapoet.TypeName;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.element.Thrower;
import io.dendro.processor.shape.Search;
import java.util.List;
import java.util.stream.Stream;

/**
 * A type and the parts it is made of: an entity, or what is embedded in one.
 *
 * @param text the type as a user writes it
 * @param ignored what is to be left out
 * @param misplaced marks of time and path in a type that is embedded
 * @param contradictions what is said twice and differently
 * @param construction how an object is made of the parts
 * @param culprit where to say that there is no construction
 * @param throwing what a mapper calls, and would have to catch exceptions of
 * @param unknownSupertypes those that do not exist, or not yet
 * @param isForLombok whether Lombok may change the type, or what it inherits
 * @param isDeprecated whether a use of the type may raise a warning
 */
public record ShapeDeclaration(
        TypeName type,
        String text,
        Location location,
        List<PartDeclaration> parts,
        List<Ignored> ignored,
        List<Marked> misplaced,
        List<Contradiction> contradictions,
        Search construction,
        Location culprit,
        List<Thrower> throwing,
        List<String> unknownSupertypes,
        boolean isForLombok,
        boolean isDeprecated) {

    /** A property under {@code @Ignore}. */
    public record Ignored(String property, Location location) {}

    /** The values, in order, those of embedded types in their places. */
    Stream<ComponentDeclaration> components() {
        return parts.stream().flatMap(part -> {
            if (part.content() instanceof EmbeddedDeclaration embedded) {
                return embedded.shape().stream().flatMap(ShapeDeclaration::components);
            }
            return Stream.of((ComponentDeclaration) part.content());
        });
    }

    /** This one, then those that are embedded in it, at any depth. */
    Stream<ShapeDeclaration> all() {
        return Stream.concat(
                Stream.of(this),
                embedded().flatMap(part -> part.shape().stream()).flatMap(ShapeDeclaration::all));
    }

    /** The parts that are flattened. */
    public Stream<EmbeddedDeclaration> embedded() {
        return parts.stream()
                .map(PartDeclaration::content)
                .filter(EmbeddedDeclaration.class::isInstance)
                .map(EmbeddedDeclaration.class::cast);
    }
}
