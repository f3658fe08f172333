package io.dendro.processor.read;

import io.dendro.processor.read.element.Surroundings;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Whether types beside an element, in its package, are {@code @NullMarked} without saying so themselves. */
final class NullMarking {
    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
    private static final String NULL_UNMARKED = "org.jspecify.annotations.NullUnmarked";

    private NullMarking() {}

    /** The nearest mark decides: that of the package before that of the module. */
    static boolean covers(Element type) {
        return Surroundings.of(type)
                .filter(around -> around.getKind() == ElementKind.PACKAGE || around.getKind() == ElementKind.MODULE)
                .filter(around -> has(around, NULL_MARKED) || has(around, NULL_UNMARKED))
                .findFirst()
                .filter(around -> has(around, NULL_MARKED))
                .isPresent();
    }

    private static boolean has(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(annotation));
    }
}
