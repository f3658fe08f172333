package io.dendro.processor.model;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.dendro.model.PathTemplate;
import io.dendro.processor.literal.WrittenDuration;
import io.dendro.processor.model.EntityModel.Storage;
import io.dendro.processor.model.MapperType.Trait;
import io.dendro.processor.name.GeneratedNames;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.EntityType;
import io.dendro.processor.read.TimeseriesView;
import io.dendro.processor.type.Access;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds models from declarations. */
public final class ModelFactory {
    private ModelFactory() {}

    /** The model of a declaration in which no check has found an error. */
    public static EntityModel entity(EntityDeclaration declaration) {
        return new EntityModel(
                type(declaration.type()),
                PathTemplate.parse(declaration.timeseries().path().text().value()),
                declaration.timeseries().aligned() ? Storage.ALIGNED : Storage.NON_ALIGNED,
                new ShapeModels(declaration).of(declaration.shape()),
                settings(declaration.timeseries()));
    }

    private static EntitySettings settings(TimeseriesView timeseries) {
        return new EntitySettings(
                Optional.of(timeseries.ttl())
                        .filter(Attribute::isWritten)
                        .flatMap(ttl -> WrittenDuration.parse(ttl.value()).value()),
                timeseries.databaseDepth().value(),
                timeseries.duplicates());
    }

    /** What can be said of a declaration that has errors. */
    public static SkeletonModel skeleton(EntityDeclaration declaration) {
        ComponentModels models = new ComponentModels(declaration);
        Set<String> constants = new HashSet<>();
        List<ComponentModel> readable = declaration.components().stream()
                .filter(component -> component.type().isReachable()
                        && component.value().throwing().isEmpty())
                .flatMap(component -> models.ifReadable(component).stream())
                .filter(component -> constants.add(component.constant()))
                .toList();
        return new SkeletonModel(type(declaration.type()), readable);
    }

    private static MapperType type(EntityType entity) {
        return new MapperType(
                GeneratedNames.mapper(entity.name()),
                entity.name(),
                typeName(entity),
                traits(entity),
                entity.shadowed());
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
