package io.dendro.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.dendro.processor.model.MapperType.Trait;
import io.dendro.processor.read.EntityType;
import io.dendro.processor.type.Access;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Builds the models of classes to generate. */
final class MapperTypes {
    private MapperTypes() {}

    /**
     * A class for a type of the user.
     *
     * @param name what the class is called
     */
    static MapperType of(EntityType entity, ClassName name) {
        return new MapperType(name, entity.name(), typeName(entity), traits(entity), entity.shadowed());
    }

    private static TypeName typeName(EntityType entity) {
        if (entity.typeParameters() == 0) {
            return entity.name();
        }
        TypeName[] anything = Collections.nCopies(entity.typeParameters(), WildcardTypeName.subtypeOf(Object.class))
                .toArray(TypeName[]::new);
        return ParameterizedTypeName.get(entity.name(), anything);
    }

    private static Set<Trait> traits(EntityType entity) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (entity.access() == Access.PUBLIC) {
            traits.add(Trait.PUBLIC);
        }
        if (entity.traits().contains(EntityType.Trait.DEPRECATED)) {
            traits.add(Trait.MENTIONS_DEPRECATED);
        }
        return traits;
    }
}
