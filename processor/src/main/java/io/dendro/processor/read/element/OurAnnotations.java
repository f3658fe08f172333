package io.dendro.processor.read.element;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** The annotations that this processor reads. */
public final class OurAnnotations {
    private static final String PACKAGE = "io.dendro.annotation.";

    private OurAnnotations() {}

    /** Whether an element carries one. */
    public static boolean areOn(Element element) {
        return element.getAnnotationMirrors().stream().anyMatch(OurAnnotations::include);
    }

    /** Whether this is one. */
    public static boolean include(AnnotationMirror mirror) {
        return mirror.getAnnotationType().toString().startsWith(PACKAGE);
    }
}
