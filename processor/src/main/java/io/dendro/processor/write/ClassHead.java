package io.dendro.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.dendro.processor.model.MapperType;
import io.dendro.processor.model.MapperType.Trait;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** What all generated classes have in common. */
final class ClassHead {
    private static final String INDENT = "    ";

    private ClassHead() {}

    /**
     * The declaration of a class.
     *
     * @param generator the qualified name of the processor
     * @param origin the one element that the class is made from, so that build tools know
     */
    static TypeSpec.Builder of(MapperType type, String generator, Element origin) {
        TypeSpec.Builder head = TypeSpec.classBuilder(type.name())
                .addOriginatingElement(origin)
                .addAnnotation(AnnotationSpec.builder(RuntimeTypes.GENERATED)
                        .addMember("value", "$S", generator)
                        .build())
                .addModifiers(Modifier.FINAL);
        type.shadowed().stream().sorted().forEach(head::alwaysQualify);
        if (type.has(Trait.PUBLIC)) {
            head.addModifiers(Modifier.PUBLIC);
        }
        if (type.has(Trait.MENTIONS_DEPRECATED)) {
            head.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        return head;
    }

    static JavaFile file(MapperType type, TypeSpec.Builder source) {
        return JavaFile.builder(type.name().packageName(), source.build())
                .indent(INDENT)
                .skipJavaLangImports(true)
                .build();
    }
}
