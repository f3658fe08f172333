package io.dendro.processor.read.shape;

import io.dendro.processor.read.element.TypeText;
import io.dendro.processor.shape.Unset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Tells which methods put a value into an object that exists already: {@code setX}, whatever it returns, and {@code x} if it
 * returns nothing or the object. Of final fields none can, so that a method that seems to makes another object.
 */
final class SetterMethods {
    private final Outline outline;
    private final Surface surface;
    private final Viewpoint view;

    SetterMethods(Outline outline, Surface surface, Viewpoint view) {
        this.outline = outline;
        this.surface = surface;
        this.view = view;
    }

    /** Whether something seems to set a property, whatever it takes. */
    boolean areOf(String property) {
        return of(property).findAny().isPresent();
    }

    /** The method that takes values of the property's type. */
    Optional<Signature> of(String property, TypeMirror type) {
        return of(property).filter(method -> method.takes(type, view)).findFirst();
    }

    /** Why there is none, where something can be said about it. */
    Optional<Unset> unset(String property, TypeMirror type) {
        return Optional.of("its field is final")
                .filter(reason -> isFinal(property))
                .or(() -> of(property).findFirst().map(method -> misfit(method, type)))
                .map(reason -> new Unset(property, reason));
    }

    private static String misfit(Signature method, TypeMirror type) {
        return method.name() + " takes " + TypeText.of(taken(method)) + ", not " + TypeText.of(type);
    }

    private Stream<Signature> of(String property) {
        List<String> names = isFinal(property) ? List.of() : PropertyNames.setters(property);
        return names.stream().flatMap(name -> surface.methods().stream()
                .filter(method -> method.name().equals(name))
                .filter(method -> method.parameters().size() == 1)
                .filter(method -> !name.equals(property) || isFluent(method)));
    }

    private boolean isFluent(Signature method) {
        return method.returned().getKind() == TypeKind.VOID
                || (isChangeable() && view.fitsErased(outline.type(), method.returned()) && isOwn(method.returned()));
    }

    /** A type of the lineage, not just something that any object is. */
    private boolean isOwn(TypeMirror returned) {
        return outline.lineage().stream().anyMatch(around -> view.isSameErased(around.asType(), returned));
    }

    private boolean isChangeable() {
        return outline.fields().stream().anyMatch(field -> !isFinal(field));
    }

    private boolean isFinal(String property) {
        return outline.element().getKind() == ElementKind.RECORD
                || outline.fields().stream()
                        .filter(field -> field.getSimpleName().contentEquals(property))
                        .anyMatch(SetterMethods::isFinal);
    }

    private static boolean isFinal(VariableElement field) {
        return field.getModifiers().contains(Modifier.FINAL);
    }

    private static TypeMirror taken(Signature method) {
        return method.parameters().get(0).type();
    }
}
