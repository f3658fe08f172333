package io.dendro.processor.source;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.text.TextProblem;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The declaration of something that holds, takes or returns a checked string. */
final class StringDeclaration {
    private StringDeclaration() {}

    /** Reports an annotation on something that is no string. */
    static void checkType(Element element, Diagnostics diagnostics) {
        TypeMirror type = element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
        Optional<AnnotationMirror> mirror = TextAnnotations.mirror(element);
        if (mirror.isPresent() && !isString(type) && !isTextOfMany(element, type) && !isOfComponent(element)) {
            diagnostics.report(
                    TextProblem.NOT_A_STRING,
                    Location.of(element).at(mirror.get()),
                    mirror.get().getAnnotationType().asElement().getSimpleName(),
                    element.getSimpleName(),
                    type.getKind() == TypeKind.VOID ? "returns nothing" : "is of type " + type);
        }
    }

    /** What does not compile is the compiler's to report. */
    private static boolean isString(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR
                || (type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && element.getQualifiedName().contentEquals("java.lang.String"));
    }

    private static boolean isTextOfMany(Element element, TypeMirror type) {
        return element.getKind() == ElementKind.PARAMETER
                && type instanceof ArrayType array
                && isString(array.getComponentType())
                && element.getEnclosingElement() instanceof ExecutableElement method
                && method.isVarArgs();
    }

    /** The annotation of a record component is on its field too, where it is reported. */
    private static boolean isOfComponent(Element element) {
        if (element.getKind() == ElementKind.FIELD) {
            return false;
        }
        @Nullable Element owner = element.getEnclosingElement();
        if (owner instanceof ExecutableElement method) {
            owner = method.getEnclosingElement();
        }
        return owner instanceof TypeElement record
                && record.getRecordComponents().stream()
                        .anyMatch(component -> component.getSimpleName().equals(element.getSimpleName()));
    }
}
