package io.dendro.processor.read.convert;

import io.dendro.processor.read.element.Surroundings;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** Whether a mapper, a class beside the entity, can name something. */
final class Reach {
    private Reach() {}

    /** Whether code in the package of a place can name an element: neither it nor anything around it is in the way. */
    static boolean includes(Element element, Element place) {
        boolean isNeighbour = packageOf(element).equals(packageOf(place));
        return Surroundings.of(element)
                .filter(around -> around.getKind() != ElementKind.PACKAGE && around.getKind() != ElementKind.MODULE)
                .noneMatch(around ->
                        around.getModifiers().contains(Modifier.PRIVATE) || (!isNeighbour && !isPublic(around)));
    }

    private static boolean isPublic(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC);
    }

    private static Optional<Element> packageOf(Element element) {
        return Surroundings.of(element)
                .filter(around -> around.getKind() == ElementKind.PACKAGE)
                .findFirst();
    }
}
