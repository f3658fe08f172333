package io.dendro.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Set;

/**
 * The class to generate and the type it maps.
 *
 * @param entity the type as a type argument; with wildcards if it has parameters
 * @param shadowed names of {@code java.lang} that mean other classes in the package
 */
public record MapperType(
        ClassName name, ClassName entityClass, TypeName entity, Set<Trait> traits, Set<String> shadowed) {

    public MapperType {
        traits = Set.copyOf(traits);
        shadowed = Set.copyOf(shadowed);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** What the declaration of the class depends on. */
    public enum Trait {
        /** Users outside the package can name the entity, so they can name the mapper. */
        PUBLIC,
        /** The mapper names deprecated things, which must not raise warnings in the user's build. */
        MENTIONS_DEPRECATED
    }
}
