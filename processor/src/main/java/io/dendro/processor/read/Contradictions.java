package io.dendro.processor.read;

import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.element.OurAnnotations;
import io.dendro.processor.read.element.Surroundings;
import io.dendro.processor.read.shape.Property;
import io.dendro.processor.read.shape.Viewpoint;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds what the places of a component say differently. What a type says overrides what its supertypes say. */
final class Contradictions {
    private final Types types;
    private final Elements elements;

    Contradictions(Viewpoint view) {
        this.types = view.types();
        this.elements = view.elements();
    }

    Stream<Contradiction> in(Property property) {
        return OurAnnotations.OF_COMPONENTS.stream().flatMap(type -> in(property, type));
    }

    private Stream<Contradiction> in(Property property, Class<? extends Annotation> type) {
        List<Element> marked = property.places().stream()
                .filter(place -> AnnotationReader.locate(place, type).isPresent())
                .toList();
        return marked.stream()
                .skip(1)
                .filter(place -> differ(marked.get(0), place, type))
                .map(place -> {
                    Location location = AnnotationReader.locate(place, type).orElseThrow();
                    return new Contradiction(type.getSimpleName(), text(marked.get(0)), text(place), location);
                });
    }

    private boolean differ(Element first, Element second, Class<? extends Annotation> type) {
        return !overrides(first, second)
                && !AnnotationReader.values(first, type, elements)
                        .equals(AnnotationReader.values(second, type, elements));
    }

    private boolean overrides(Element first, Element second) {
        Element nearer = Surroundings.owner(first);
        Element further = Surroundings.owner(second);
        return !nearer.equals(further)
                && types.isSubtype(types.erasure(nearer.asType()), types.erasure(further.asType()));
    }

    private static String text(Element place) {
        String end = place instanceof ExecutableElement ? "()" : "";
        return Surroundings.owner(place).getSimpleName() + "." + place.getSimpleName() + end;
    }
}
