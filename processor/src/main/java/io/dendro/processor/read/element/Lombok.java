package io.dendro.processor.read.element;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * Lombok adds members to types while processors run, and changes some. It does so in the round in which a type is first
 * seen, before this processor or after it, and always asks for another round, in which all of it is there.
 */
public final class Lombok {
    private static final String PACKAGE = "lombok.";

    private Lombok() {}

    /**
     * Whether Lombok may change a type, or one within it, such as its builder. Only annotations for sources count: what Lombok
     * leaves in class files, or in sources that it has rewritten, asks for nothing.
     */
    public static boolean changes(Element type) {
        return isAsked(type) || type.getEnclosedElements().stream().anyMatch(Lombok::changes);
    }

    private static boolean isAsked(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(AnnotationMirror::getAnnotationType)
                .filter(annotation -> annotation.toString().startsWith(PACKAGE))
                .map(annotation -> annotation.asElement().getAnnotation(Retention.class))
                .anyMatch(retention -> retention != null && retention.value() == RetentionPolicy.SOURCE);
    }
}
