package io.dendro.processor.read;

import io.dendro.processor.type.Nullness;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
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
     * @param places the nearest first
     */
    static Nullness of(List<Element> places) {
        if (annotations(places).anyMatch(annotation -> simpleName(annotation).equals(NULLABLE))) {
            return Nullness.NULLABLE;
        }
        if (annotations(places).anyMatch(NON_NULL::contains)) {
            return Nullness.NON_NULL;
        }
        Element declaration = places.get(0);
        boolean isVariable = type(declaration).getKind() == TypeKind.TYPEVAR;
        return !isVariable && NullMarking.reaches(declaration) ? Nullness.NON_NULL : Nullness.UNSPECIFIED;
    }

    /** On the declarations, and on their types, where most annotations of this kind belong. */
    private static Stream<String> annotations(List<Element> places) {
        return places.stream()
                .<AnnotatedConstruct>flatMap(place -> Stream.of(place, type(place)))
                .flatMap(construct -> construct.getAnnotationMirrors().stream())
                .map(mirror -> mirror.getAnnotationType().asElement().toString());
    }

    private static TypeMirror type(Element place) {
        return place instanceof ExecutableElement method ? method.getReturnType() : place.asType();
    }

    private static String simpleName(String annotation) {
        return annotation.substring(annotation.lastIndexOf('.') + 1);
    }
}
