package io.dendro.processor.model;

import java.util.List;

/**
 * The mapper of an entity that has errors. It has whatever columns could be made out, so that code which uses them compiles
 * and the errors of the entity are the only ones shown.
 */
public record SkeletonModel(MapperType type, List<ComponentModel> components) implements MapperModel {

    public SkeletonModel {
        components = List.copyOf(components);
    }
}
