package io.dendro.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.dendro.processor.model.EntityModel;
import io.dendro.processor.model.MapperModel;
import io.dendro.processor.model.SkeletonModel;
import javax.lang.model.element.Element;

/** Writes the source file of a mapper. */
public final class MapperWriter {
    private final String generator;

    /**
     * A writer.
     *
     * @param generator the qualified name of the processor, for {@code @Generated}
     */
    public MapperWriter(String generator) {
        this.generator = generator;
    }

    /**
     * The source file.
     *
     * @param origin the entity's element, so that build tools know what the file was made from
     */
    public JavaFile write(MapperModel mapper, Element origin) {
        TypeSpec.Builder type = ClassHead.of(mapper.type(), generator, origin)
                .superclass(ParameterizedTypeName.get(
                        RuntimeTypes.MAPPER, mapper.type().entity()));
        if (mapper instanceof EntityModel entity) {
            addMembers(type, entity);
        } else if (mapper instanceof SkeletonModel skeleton) {
            addMembers(type, skeleton);
        }
        return ClassHead.file(mapper.type(), type);
    }

    private static void addMembers(TypeSpec.Builder type, EntityModel entity) {
        DefinitionField definition = DefinitionField.of(entity);
        type.addJavadoc(
                        "Maps {@link $T} to the devices $L.",
                        entity.type().entityClass(),
                        CommentText.code(entity.path().toString()))
                .addFields(ColumnFields.of(entity))
                .addField(definition.field())
                .addMethod(definition.constructor())
                .addMethod(TimeMethod.of(entity))
                .addMethod(PathMethod.of(entity))
                .addMethod(WriteMethod.of(entity))
                .addMethods(ReadMethods.of(entity));
    }

    private static void addMembers(TypeSpec.Builder type, SkeletonModel skeleton) {
        type.addJavadoc(
                        "Stands in for the mapper of {@link $T} until its errors are corrected.",
                        skeleton.type().entityClass())
                .addFields(ColumnFields.of(skeleton))
                .addMethods(SkeletonMethods.of(skeleton));
    }
}
