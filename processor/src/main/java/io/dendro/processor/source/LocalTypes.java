package io.dendro.processor.source;

import java.lang.annotation.Annotation;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Types that are declared within methods. */
final class LocalTypes {
    private LocalTypes() {}

    /** Whether such a type carries an annotation that is meant for others. */
    static boolean isMarked(TypeElement type, Class<? extends Annotation> annotation) {
        return carries(type, annotation)
                && Stream.<Element>iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement)
                        .map(around -> ((TypeElement) around).getNestingKind())
                        .anyMatch(nesting -> nesting == NestingKind.LOCAL || nesting == NestingKind.ANONYMOUS);
    }

    private static boolean carries(TypeElement type, Class<? extends Annotation> annotation) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().asElement() instanceof TypeElement known
                        && known.getQualifiedName().contentEquals(annotation.getName()));
    }
}
