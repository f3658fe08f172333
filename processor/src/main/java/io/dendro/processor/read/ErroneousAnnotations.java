package io.dendro.processor.read;

import io.dendro.processor.read.element.OurAnnotations;
import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds annotations of ours whose values do not compile, such as constants that do not exist, or not yet. */
final class ErroneousAnnotations {

    /** What the compiler gives in place of a value that it could not make out. */
    private static final String ERROR = "<error>";

    private ErroneousAnnotations() {}

    static boolean on(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(OurAnnotations::include)
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .anyMatch(ErroneousAnnotations::isErroneous);
    }

    /** Whether a constant of an enum is in error: compilers then run no further round, so nothing is worth waiting for. */
    static boolean endCompilationOn(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(OurAnnotations::include)
                .flatMap(mirror -> mirror.getElementValues().entrySet().stream())
                .anyMatch(written -> isEnum(written.getKey().getReturnType()) && isErroneous(written.getValue()));
    }

    private static boolean isEnum(TypeMirror type) {
        TypeMirror one = type instanceof ArrayType array ? array.getComponentType() : type;
        return one instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM;
    }

    private static boolean isErroneous(AnnotationValue value) {
        return value.getValue() instanceof List<?> parts
                ? parts.stream().anyMatch(part -> isErroneous((AnnotationValue) part))
                : value.getValue().equals(ERROR);
    }
}
