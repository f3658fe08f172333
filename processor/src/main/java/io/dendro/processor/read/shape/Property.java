package io.dendro.processor.read.shape;

import io.dendro.processor.shape.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * One value of a type.
 *
 * @param hiding the field of a subclass that has the same name
 * @param places the elements that declare it and may be annotated: a field, its getter, what the getter overrides
 */
public record Property(
        String name, TypeMirror type, Use use, Source source, Optional<Element> hiding, List<Element> places) {

    /** What becomes of the value. */
    public enum Use {
        /** An object is made of it. */
        STORED,
        /** An object gives it, and is made without it. */
        COMPUTED
    }

    /** The element to show messages at. */
    public Element place() {
        return places.get(0);
    }

    /** What the nearest place that says something says. */
    public <V> Optional<V> read(Function<Element, Optional<V>> view) {
        return places.stream().flatMap(place -> view.apply(place).stream()).findFirst();
    }
}
