package io.dendro.processor.source;

import io.dendro.annotation.Timeseries;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Types that are declared within methods. */
final class LocalTypes {
    private LocalTypes() {}

    /** Whether such a type is meant to be an entity. */
    static boolean isEntity(TypeElement type) {
        return isMarked(type)
                && Stream.<Element>iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement)
                        .map(around -> ((TypeElement) around).getNestingKind())
                        .anyMatch(nesting -> nesting == NestingKind.LOCAL || nesting == NestingKind.ANONYMOUS);
    }

    private static boolean isMarked(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().asElement() instanceof TypeElement annotation
                        && annotation.getQualifiedName().contentEquals(Timeseries.class.getName()));
    }
}
