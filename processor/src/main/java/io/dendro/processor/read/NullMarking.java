package io.dendro.processor.read;

import io.dendro.processor.read.element.Surroundings;
import javax.lang.model.element.Element;

/** Where {@code @NullMarked} reaches: inwards from where it stands, up to a {@code @NullUnmarked}. */
final class NullMarking {
    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
    private static final String NULL_UNMARKED = "org.jspecify.annotations.NullUnmarked";

    private NullMarking() {}

    /** Whether it reaches an element; the nearest mark decides. */
    static boolean reaches(Element element) {
        return Surroundings.of(element)
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
