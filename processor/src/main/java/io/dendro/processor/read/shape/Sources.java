package io.dendro.processor.read.shape;

import io.dendro.processor.read.element.TypeText;
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
                .orElseGet(() -> new Source.None(found(type, getters) + ", and the field is hidden"));
    }

    /** No way, because a method that claims to be the getter is none. */
    static Source none(Signature claimant, TypeMirror type) {
        return new Source.None("the annotated " + misfit(claimant, type));
    }

    /** What there is under the names of getters. */
    private String found(TypeMirror type, List<String> getters) {
        return getters.stream()
                .flatMap(getter -> surface.methods().stream()
                        .filter(method -> method.name().equals(getter) && method.takesNothing()))
                .findFirst()
                .map(method -> misfit(method, type))
                .orElseGet(() -> "there is no " + text(getters));
    }

    private static String misfit(Signature method, TypeMirror type) {
        return method.name() + "() returns " + TypeText.of(method.returned()) + ", not " + TypeText.of(type);
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
                .filter(method -> view.gives(method.returned(), type))
                .findFirst();
    }

    private Optional<Source> field(String property) {
        return surface.fields().stream()
                .filter(field -> field.name().equals(property))
                .findFirst()
                .map(field -> new Source.Field(property));
    }
}
