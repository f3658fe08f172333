package io.dendro.processor.model;

import io.dendro.model.PathTemplate;
import io.dendro.processor.literal.WrittenDuration;
import io.dendro.processor.model.EntityModel.Storage;
import io.dendro.processor.name.GeneratedNames;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.EntityType;
import io.dendro.processor.read.TimeseriesView;
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
        return MapperTypes.of(entity, GeneratedNames.mapper(entity.name()));
    }
}
