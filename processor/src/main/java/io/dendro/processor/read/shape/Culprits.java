package io.dendro.processor.read.shape;

import io.dendro.processor.read.element.Surroundings;
import io.dendro.processor.shape.Search;
import io.dendro.processor.shape.Search.Culprit;
import io.dendro.processor.shape.Search.Impossible;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds what to show as the reason that no object can be made. */
public final class Culprits {
    private Culprits() {}

    /**
     * The only constructor of a type, or the only parameter there that does not fit; empty where several are to blame, or
     * where nobody would look.
     *
     * @param user what names the type, in a file that its reader has open
     */
    public static Optional<Element> of(TypeElement type, Search search, Element user, Viewpoint view) {
        List<ExecutableElement> written = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> view.sees(constructor) && !view.isImplied(constructor))
                .toList();
        return search instanceof Impossible impossible && written.size() == 1 && isInOneFile(type, user)
                ? impossible.culprit().map(culprit -> element(written.get(0), culprit))
                : Optional.empty();
    }

    private static Element element(ExecutableElement constructor, Culprit culprit) {
        return constructor.getParameters().stream()
                .filter(parameter -> culprit.misfits()
                        .equals(List.of(parameter.getSimpleName().toString())))
                .findFirst()
                .<Element>map(parameter -> parameter)
                .orElse(constructor);
    }

    private static boolean isInOneFile(Element one, Element other) {
        return outermost(one).equals(outermost(other));
    }

    private static Optional<Element> outermost(Element element) {
        Stream<Element> types = Surroundings.of(element)
                .filter(around -> around.getKind().isClass() || around.getKind().isInterface());
        return types.reduce((inner, outer) -> outer);
    }
}
