package io.dendro.processor.read.shape;

import io.dendro.processor.read.element.Surroundings;
import io.dendro.processor.read.shape.Signature.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.VariableElement;

/**
 * Foretells what Lombok adds to a type. Where it runs after this processor nothing of that exists yet, and where it runs
 * before, what is foretold exists already: so the order of the two does not matter.
 */
final class Lombok {
    private final Outline outline;
    private final LombokAccess access;

    Lombok(Outline outline, Viewpoint view) {
        this.outline = outline;
        this.access = new LombokAccess(view);
    }

    Surface extend(Surface surface) {
        List<VariableElement> visible =
                outline.fields().stream().filter(field -> !isHidden(field)).toList();
        return new Surface(
                Stream.concat(surface.methods().stream(), new LombokAccessors(outline, access).all().stream())
                        .toList(),
                only(surface.fields(), visible),
                only(surface.variables(), visible),
                new LombokConstructors(outline, access)
                        .all()
                        .map(added -> constructors(surface, added))
                        .orElse(surface.constructors()),
                surface.builder().or(() -> new LombokBuilder(outline, access).setters()));
    }

    /** A constructor that Lombok adds takes the place of the one that a class has by itself. */
    private List<Signature> constructors(Surface surface, List<Signature> added) {
        List<Signature> all = new ArrayList<>(outline.hasExplicitConstructor() ? surface.constructors() : List.of());
        added.stream()
                .filter(constructor -> all.stream().noneMatch(known -> known.hasParametersOf(constructor)))
                .forEach(all::add);
        return all;
    }

    /** Lombok makes these fields private. */
    private static boolean isHidden(VariableElement field) {
        return LombokMark.isOn(Surroundings.owner(field), "Value", "FieldDefaults");
    }

    private static List<Variable> only(List<Variable> variables, List<VariableElement> fields) {
        return variables.stream()
                .filter(variable ->
                        fields.stream().anyMatch(field -> field.getSimpleName().contentEquals(variable.name())))
                .toList();
    }
}
