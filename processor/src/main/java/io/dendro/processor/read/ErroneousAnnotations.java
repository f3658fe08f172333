package io.dendro.processor.read;

import io.dendro.processor.read.element.OurAnnotations;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds annotations of ours whose values do not compile, such as constants that do not exist, or not yet. */
final class ErroneousAnnotations {

    /** What the compiler writes in place of a value that it could not make out. */
    private static final String ERROR = "<error>";

    private ErroneousAnnotations() {}

    static boolean on(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(OurAnnotations::include)
                .anyMatch(ErroneousAnnotations::isErroneous);
    }

    /** Whether a constant of an enum is in error: compilers then run no further round, so nothing is worth waiting for. */
    static boolean endCompilationOn(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(OurAnnotations::include)
                .flatMap(mirror -> mirror.getElementValues().entrySet().stream())
                .anyMatch(written -> isEnum(one(written.getKey())) && isErroneous(written));
    }

    private static boolean isErroneous(AnnotationMirror mirror) {
        return mirror.getElementValues().entrySet().stream().anyMatch(ErroneousAnnotations::isErroneous);
    }

    private static boolean isErroneous(Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> written) {
        return isErroneous(written.getValue(), one(written.getKey()));
    }

    /** A text may read like an error; as source, it has quotes around it. */
    private static boolean isErroneous(AnnotationValue value, TypeMirror type) {
        if (value.getValue() instanceof List<?> parts) {
            return parts.stream().anyMatch(part -> isErroneous((AnnotationValue) part, type));
        }
        return value.getValue() instanceof AnnotationMirror inner
                ? isErroneous(inner)
                : value.getValue().equals(ERROR)
                        && (!isString(type) || value.toString().equals(ERROR));
    }

    /** The type of an attribute, or of each of its parts. */
    private static TypeMirror one(ExecutableElement attribute) {
        return attribute.getReturnType() instanceof ArrayType array
                ? array.getComponentType()
                : attribute.getReturnType();
    }

    private static boolean isString(TypeMirror type) {
        return type.toString().equals(String.class.getName());
    }

    private static boolean isEnum(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM;
    }
}
