package io.dendro.processor.diagnostic;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Places that a compiler does not show. Eclipse's (as of its version 3.46) shows neither line nor file for a record and what is
 * in it; a message there begins with the name of its element.
 */
final class LostPlaces {
    private static final String ECLIPSE = "org.eclipse.jdt.";

    private LostPlaces() {}

    /** The name of the element and a colon, where nothing else tells a user where to look. */
    static String prefix(Element element) {
        if (!element.getClass().getName().startsWith(ECLIPSE)) {
            return "";
        }
        if (element instanceof TypeElement type) {
            return type.getKind() == ElementKind.RECORD ? type.getQualifiedName() + ": " : "";
        }
        return element.getEnclosingElement() instanceof TypeElement owner && owner.getKind() == ElementKind.RECORD
                ? owner.getQualifiedName() + "." + element.getSimpleName() + ": "
                : "";
    }
}
