package io.dendro.processor.read.shape;

import io.dendro.processor.read.element.Surroundings;
import io.dendro.processor.read.shape.Signature.Variable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** The builder that Lombok adds to a type, where it follows the convention in its names. */
final class LombokBuilder {
    private final Outline outline;
    private final LombokAccess access;

    LombokBuilder(Outline outline, LombokAccess access) {
        this.outline = outline;
        this.access = access;
    }

    /** The methods that set something; empty if there is no builder. */
    Optional<List<Signature>> setters() {
        return Stream.of(ofFields(), ofInheritedFields(), ofExecutable())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<List<Signature>> ofFields() {
        return LombokMark.on(outline.element(), "Builder")
                .flatMap(mark -> setters(
                        mark, new LombokConstructors(outline, access).fields().map(this::field)));
    }

    private Optional<List<Signature>> ofInheritedFields() {
        return LombokMark.on(outline.element(), "SuperBuilder").flatMap(mark -> setters(mark, inherited()));
    }

    private Optional<List<Signature>> ofExecutable() {
        return outline.element().getEnclosedElements().stream()
                .filter(ExecutableElement.class::isInstance)
                .map(ExecutableElement.class::cast)
                .filter(made -> made.getKind() == ElementKind.CONSTRUCTOR || Outline.isStatic(made))
                .flatMap(made -> LombokMark.on(made, "Builder").stream()
                        .flatMap(mark -> setters(mark, outline.signatureOf(made).parameters().stream()).stream()))
                .findFirst();
    }

    private Optional<List<Signature>> setters(LombokMark mark, Stream<Variable> values) {
        boolean isUsual = mark.text("builderMethodName", "builder").equals("builder")
                && mark.text("buildMethodName", "build").equals("build")
                && access.reaches(mark.access("access"), outline.element());
        String prefix = mark.text("setterPrefix", "");
        return isUsual
                ? Optional.of(values.map(value -> new Signature(name(prefix, value), List.of(value), outline.type()))
                        .toList())
                : Optional.empty();
    }

    private static String name(String prefix, Variable value) {
        return prefix.isEmpty() ? value.name() : prefix + PropertyNames.capitalized(value.name());
    }

    /** Each superclass has the annotation too, or else its fields are not set. */
    private Stream<Variable> inherited() {
        return outline.fields().stream()
                .filter(field -> LombokMark.isOn(owner(field), "SuperBuilder"))
                .map(this::field);
    }

    private Variable field(VariableElement field) {
        return new Variable(field.getSimpleName().toString(), outline.typeOf(field));
    }

    private static Element owner(Element field) {
        return Surroundings.owner(field);
    }
}
