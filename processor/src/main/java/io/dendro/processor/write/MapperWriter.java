package io.dendro.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.dendro.processor.model.EntityModel;
import io.dendro.processor.model.MapperModel;
import io.dendro.processor.model.MapperType;
import io.dendro.processor.model.MapperType.Trait;
import io.dendro.processor.model.SkeletonModel;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Writes the source file of a mapper. */
public final class MapperWriter {
    private static final String INDENT = "    ";

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
        TypeSpec.Builder type = declaration(mapper.type()).addOriginatingElement(origin);
        if (mapper instanceof EntityModel entity) {
            addMembers(type, entity);
        } else if (mapper instanceof SkeletonModel skeleton) {
            addMembers(type, skeleton);
        }
        return JavaFile.builder(mapper.type().name().packageName(), type.build())
                .indent(INDENT)
                .skipJavaLangImports(true)
                .build();
    }

    private TypeSpec.Builder declaration(MapperType mapper) {
        TypeSpec.Builder type = TypeSpec.classBuilder(mapper.name())
                .addAnnotation(AnnotationSpec.builder(RuntimeTypes.GENERATED)
                        .addMember("value", "$S", generator)
                        .build())
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.MAPPER, mapper.entity()));
        mapper.shadowed().stream().sorted().forEach(type::alwaysQualify);
        if (mapper.has(Trait.PUBLIC)) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (mapper.has(Trait.MENTIONS_DEPRECATED)) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        return type;
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
