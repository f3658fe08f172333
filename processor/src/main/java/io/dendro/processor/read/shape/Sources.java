package io.dendro.processor.read.shape;

import io.dendro.processor.shape.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/** Finds how a mapper takes the value of a property from an object. */
final class Sources {
    private final Surface surface;
    private final Viewpoint view;

    Sources(Surface surface, Viewpoint view) {
        this.surface = surface;
        this.view = view;
    }

    /** A getter, else the field. */
    Source of(String property, TypeMirror type, List<String> getters) {
        return getters.stream()
                .flatMap(getter -> method(getter, type).stream())
                .findFirst()
                .<Source>map(method -> new Source.Method(method.name()))
                .or(() -> field(property))
                .orElseGet(() -> new Source.None(text(getters)));
    }

    private static String text(List<String> getters) {
        String last = getters.get(getters.size() - 1) + "()";
        return getters.size() == 1
                ? last
                : getters.stream().limit(getters.size() - 1L).collect(Collectors.joining("(), ", "", "() or ")) + last;
    }

    private Optional<Signature> method(String name, TypeMirror type) {
        Predicate<Signature> isNamed = method -> method.name().equals(name);
        return surface.methods().stream()
                .filter(isNamed.and(Signature::takesNothing))
                .filter(method -> view.fits(method.returned(), type))
                .findFirst();
    }

    private Optional<Source> field(String property) {
        return surface.fields().stream()
                .filter(field -> field.name().equals(property))
                .findFirst()
                .map(field -> new Source.Field(property));
    }
}
