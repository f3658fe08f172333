package io.dendro.processor.read.shape;

import io.dendro.processor.read.element.Surroundings;
import io.dendro.processor.read.shape.Signature.Variable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The getters and setters that Lombok adds to a type and its superclasses. */
final class LombokAccessors {
    private final Outline outline;
    private final LombokAccess access;

    LombokAccessors(Outline outline, LombokAccess access) {
        this.outline = outline;
        this.access = access;
    }

    List<Signature> all() {
        return outline.fields().stream()
                .filter(field -> !field.getSimpleName().toString().startsWith("$"))
                .flatMap(field -> Stream.of(getter(field), setter(field)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Signature> getter(VariableElement field) {
        TypeMirror type = outline.typeOf(field);
        return level(field, "Getter", "Value", "Data")
                .filter(level -> access.reaches(level, field))
                .map(level -> new Signature(getterName(field, type), List.of(), type));
    }

    private Optional<Signature> setter(VariableElement field) {
        Variable parameter = new Variable(field.getSimpleName().toString(), outline.typeOf(field));
        return level(field, "Setter", "Data")
                .filter(level -> access.reaches(level, field) && !isFinal(field))
                .map(level -> new Signature(setterName(field, parameter.type()), List.of(parameter), field.asType()));
    }

    /** What stands on the field, else what stands on its class, by itself or as a part of an annotation for several things. */
    private static Optional<String> level(VariableElement field, String mark, String... whole) {
        Element owner = owner(field);
        return LombokMark.on(field, mark)
                .or(() -> LombokMark.on(owner, mark))
                .map(found -> found.access("value"))
                .or(() -> LombokMark.isOn(owner, whole) ? Optional.of("PUBLIC") : Optional.empty());
    }

    private static String getterName(VariableElement field, TypeMirror type) {
        String name = field.getSimpleName().toString();
        if (isFluent(field) || isNamedLikeGetter(name, type)) {
            return name;
        }
        return (type.getKind() == TypeKind.BOOLEAN ? "is" : "get") + PropertyNames.capitalized(name);
    }

    private static String setterName(VariableElement field, TypeMirror type) {
        String name = field.getSimpleName().toString();
        if (isFluent(field)) {
            return name;
        }
        return "set" + (isNamedLikeGetter(name, type) ? name.substring(2) : PropertyNames.capitalized(name));
    }

    private static boolean isNamedLikeGetter(String name, TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN && PropertyNames.isPrefixed(name, "is");
    }

    private static boolean isFluent(VariableElement field) {
        return LombokMark.on(field, "Accessors")
                .or(() -> LombokMark.on(owner(field), "Accessors"))
                .filter(accessors -> accessors.is("fluent"))
                .isPresent();
    }

    private static boolean isFinal(VariableElement field) {
        return field.getModifiers().contains(Modifier.FINAL)
                || (LombokMark.isOn(owner(field), "Value") && !LombokMark.isOn(field, "NonFinal"));
    }

    private static Element owner(VariableElement field) {
        return Surroundings.owner(field);
    }
}
