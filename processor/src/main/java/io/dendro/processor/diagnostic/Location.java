package io.dendro.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Where a compiler shows a message: at an element, or more exactly at an annotation of it or a value in that annotation. */
public record Location(Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

    public static Location of(Element element) {
        return new Location(element, null, null);
    }

    public Location at(AnnotationMirror mirror) {
        return new Location(element, mirror, null);
    }

    public Location at(AnnotationValue part) {
        return new Location(element, annotation, part);
    }
}
