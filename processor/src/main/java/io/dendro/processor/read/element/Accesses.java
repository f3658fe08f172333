package io.dendro.processor.read.element;

import io.dendro.processor.type.Access;
import java.util.Comparator;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Finds out how far a type reaches: no further than any type around it. */
public final class Accesses {
    private Accesses() {}

    public static Access of(Element type) {
        return Surroundings.of(type)
                .filter(Accesses::isType)
                .map(Accesses::own)
                .max(Comparator.naturalOrder())
                .orElse(Access.PUBLIC);
    }

    private static Access own(Element type) {
        if (type.getModifiers().contains(Modifier.PRIVATE)) {
            return Access.PRIVATE;
        }
        return type.getModifiers().contains(Modifier.PUBLIC) ? Access.PUBLIC : Access.PACKAGE;
    }

    private static boolean isType(Element element) {
        return element.getKind().isClass() || element.getKind().isInterface();
    }
}
