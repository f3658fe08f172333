package io.dendro.processor.read.convert;

import io.dendro.processor.read.convert.ConverterDeclaration.Constructor;
import io.dendro.processor.read.convert.ConverterDeclaration.Form;
import io.dendro.processor.read.convert.ConverterDeclaration.Making;
import io.dendro.processor.read.element.Thrower;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Finds out how a mapper may make a converter. */
final class Makings {
    private Makings() {}

    static Making of(TypeElement converter, Element place) {
        Map<Constructor, ExecutableElement> constructors = constructors(converter, place);
        Optional<Thrower> thrower = constructors.values().stream()
                .filter(constructor -> converter.getKind() != ElementKind.ENUM)
                .findFirst()
                .flatMap(Thrower::of);
        return new Making(form(converter, place), Set.copyOf(constructors.keySet()), thrower, constants(converter));
    }

    private static Form form(TypeElement converter, Element place) {
        Set<Modifier> modifiers = converter.getModifiers();
        if (!Reach.includes(converter, place)) {
            return Form.UNREACHABLE;
        }
        if (converter.getKind() == ElementKind.ENUM) {
            return Form.ENUM;
        }
        if (converter.getKind().isInterface() || modifiers.contains(Modifier.ABSTRACT)) {
            return Form.ABSTRACT;
        }
        if (converter.getNestingKind().isNested() && needsInstance(converter)) {
            return Form.INNER;
        }
        return converter.getTypeParameters().isEmpty() ? Form.CLASS : Form.GENERIC_CLASS;
    }

    /** Records are static; so are classes within interfaces, to which the compiler adds the modifier. */
    private static boolean needsInstance(TypeElement converter) {
        return converter.getKind() == ElementKind.CLASS
                && !converter.getModifiers().contains(Modifier.STATIC);
    }

    /** That which a mapper prefers comes first. */
    private static Map<Constructor, ExecutableElement> constructors(TypeElement converter, Element place) {
        Map<Constructor, ExecutableElement> found = new EnumMap<>(Constructor.class);
        ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
                .filter(constructor -> Reach.includes(constructor, place))
                .forEach(constructor -> kind(constructor).ifPresent(kind -> found.put(kind, constructor)));
        return found;
    }

    private static Optional<Constructor> kind(ExecutableElement constructor) {
        List<? extends VariableElement> parameters = constructor.getParameters();
        if (parameters.isEmpty()) {
            return Optional.of(Constructor.NOTHING);
        }
        return parameters.size() == 1 && isClass(parameters.get(0)) ? Optional.of(Constructor.CLASS) : Optional.empty();
    }

    private static boolean isClass(VariableElement parameter) {
        return parameter.asType() instanceof DeclaredType type
                && ((TypeElement) type.asElement()).getQualifiedName().contentEquals(Class.class.getName());
    }

    private static List<String> constants(TypeElement converter) {
        return converter.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString())
                .toList();
    }
}
