package io.dendro.processor.model;

import java.util.List;

/** A mapper to generate. */
public sealed interface MapperModel permits EntityModel, SkeletonModel {

    MapperType type();

    /** The components that have columns, in the order of the entity. */
    List<ComponentModel> components();
}
