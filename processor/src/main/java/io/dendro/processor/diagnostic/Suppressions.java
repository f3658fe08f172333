package io.dendro.processor.diagnostic;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code @SuppressWarnings("dendro:D0703")}, or the bare code, accepts a warning: at the element or around it, out to the
 * module (Java allows the annotation on no package). Errors cannot be accepted.
 */
public final class Suppressions {

    /** Before a code, so that a reader of the source knows whose warning it is. */
    public static final String PREFIX = "dendro:";

    private Suppressions() {}

    /** What is accepted on an element itself. A value that does not compile accepts nothing. */
    public static List<String> on(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(Suppressions::isSuppression)
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .flatMap(Suppressions::texts)
                .toList();
    }

    static boolean cover(Element element, Problem problem) {
        if (problem.severity() == Severity.ERROR) {
            return false;
        }
        for (@Nullable Element around = element; around != null; around = around.getEnclosingElement()) {
            List<String> accepted = on(around);
            if (accepted.contains(PREFIX + problem.code()) || accepted.contains(problem.code())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSuppression(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals(SuppressWarnings.class.getName());
    }

    /** A single value stands for an array of one. */
    private static Stream<String> texts(AnnotationValue value) {
        if (value.getValue() instanceof List<?> parts) {
            return parts.stream().flatMap(part -> texts((AnnotationValue) part));
        }
        return value.getValue() instanceof String text ? Stream.of(text) : Stream.empty();
    }
}
