package io.dendro.processor.read;

import io.dendro.processor.read.shape.Property;
import io.dendro.processor.type.Nullness;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds out whether a component can be null: by its own annotations, else by the scope that it is in. */
final class NullnessReader {
    /** Whoever made it: JSpecify, JetBrains, Checker Framework, Jakarta and others agree on what it means. */
    private static final String NULLABLE = "Nullable";

    /** Of the others that are named so some are rules to be checked later, such as a bean's. */
    private static final Set<String> NON_NULL =
            Set.of("org.jspecify.annotations.NonNull", "org.jetbrains.annotations.NotNull");

    private NullnessReader() {}

    /**
     * What the elements that declare one component say.
     *
     * @param user what names the type that has the component, and so chooses its type arguments
     */
    static Nullness of(Property property, Element user) {
        if (annotations(property).anyMatch(NullnessReader::isNullable)) {
            return Nullness.NULLABLE;
        }
        if (annotations(property).map(NullnessReader::name).anyMatch(NON_NULL::contains)) {
            return Nullness.NON_NULL;
        }
        Element declaration = property.place();
        boolean isVariable = type(declaration).getKind() == TypeKind.TYPEVAR;
        boolean isMarked = NullMarking.reaches(declaration) && (!isVariable || NullMarking.reaches(user));
        return isMarked ? Nullness.NON_NULL : Nullness.UNSPECIFIED;
    }

    /** Whether an annotation says that null is possible. */
    static boolean isNullable(AnnotationMirror annotation) {
        return annotation.getAnnotationType().asElement().getSimpleName().contentEquals(NULLABLE);
    }

    /** On the declarations, and on their types, where most annotations of this kind belong; and on type arguments. */
    private static Stream<? extends AnnotationMirror> annotations(Property property) {
        Stream<AnnotatedConstruct> declared =
                property.places().stream().flatMap(place -> Stream.of(place, type(place)));
        return Stream.concat(declared, Stream.of(property.type()))
                .flatMap(construct -> construct.getAnnotationMirrors().stream());
    }

    private static TypeMirror type(Element place) {
        return place instanceof ExecutableElement method ? method.getReturnType() : place.asType();
    }

    private static String name(AnnotationMirror annotation) {
        return annotation.getAnnotationType().asElement().toString();
    }
}
