package io.dendro.processor.read.element;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Finds what raises a warning where generated code mentions it. */
public final class Deprecation {
    private Deprecation() {}

    /** Whether a type, its surroundings, or what generated code mentions besides: its constructors, its accessors, their types. */
    public static boolean reaches(TypeElement type) {
        return Stream.concat(Stream.of(type), mentioned(type)).anyMatch(Deprecation::covers);
    }

    private static Stream<Element> mentioned(TypeElement type) {
        Stream<Element> members = type.getEnclosedElements().stream()
                .filter(ExecutableElement.class::isInstance)
                .map(Element.class::cast);
        Stream<Element> types = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .map(Element::asType)
                .filter(DeclaredType.class::isInstance)
                .map(declared -> ((DeclaredType) declared).asElement());
        return Stream.concat(members, types);
    }

    private static boolean covers(Element element) {
        return Surroundings.of(element).anyMatch(around -> around.getAnnotation(Deprecated.class) != null);
    }
}
