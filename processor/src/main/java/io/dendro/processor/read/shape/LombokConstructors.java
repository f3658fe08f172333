package io.dendro.processor.read.shape;

import io.dendro.processor.read.shape.Signature.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * The constructors that Lombok adds to a type, by its own rules. One thing cannot be known here: whether a final field has
 * an initial value, unless it is a constant. Such a field is taken for one that the constructor sets.
 */
final class LombokConstructors {
    private static final String ALL = "AllArgsConstructor";
    private static final String REQUIRED = "RequiredArgsConstructor";
    private static final String NONE = "NoArgsConstructor";
    private static final Set<String> NON_NULL = Set.of("NonNull", "NotNull", "Nonnull");

    private final Outline outline;
    private final LombokAccess access;
    private final TypeElement type;

    LombokConstructors(Outline outline, LombokAccess access) {
        this.outline = outline;
        this.access = access;
        this.type = outline.element();
    }

    /** Empty if Lombok adds none; else those that a mapper reaches. */
    Optional<List<Signature>> all() {
        if (LombokMark.isOn(type, ALL, REQUIRED, NONE)) {
            return Optional.of(asked());
        }
        return outline.hasExplicitConstructor() ? Optional.empty() : implied();
    }

    private List<Signature> asked() {
        List<Signature> found = new ArrayList<>();
        LombokMark.on(type, ALL).ifPresent(mark -> found.addAll(constructor(mark, "staticName", fields())));
        LombokMark.on(type, REQUIRED).ifPresent(mark -> found.addAll(constructor(mark, "staticName", required())));
        LombokMark.on(type, NONE).ifPresent(mark -> found.addAll(constructor(mark, "staticName", Stream.empty())));
        return found;
    }

    /** What comes with annotations for several things. */
    private Optional<List<Signature>> implied() {
        if (LombokMark.isOn(type, "Builder")) {
            boolean isReached = access.reaches("PACKAGE", type);
            return Optional.of(isReached ? List.of(signature(fields())) : List.of());
        }
        if (LombokMark.isOn(type, "SuperBuilder")) {
            return Optional.of(List.of());
        }
        Optional<List<Signature>> ofValue =
                LombokMark.on(type, "Value").map(mark -> constructor(mark, "staticConstructor", fields()));
        return ofValue.or(
                () -> LombokMark.on(type, "Data").map(mark -> constructor(mark, "staticConstructor", required())));
    }

    private List<Signature> constructor(LombokMark mark, String factoryAttribute, Stream<VariableElement> parameters) {
        boolean isHidden = !mark.text(factoryAttribute, "").isEmpty() || !access.reaches(mark.access("access"), type);
        return isHidden ? List.of() : List.of(signature(parameters));
    }

    private Signature signature(Stream<VariableElement> fields) {
        List<Variable> parameters = fields.map(
                        field -> new Variable(field.getSimpleName().toString(), outline.typeOf(field)))
                .toList();
        return new Signature("<init>", parameters, outline.type());
    }

    /** The fields of the type itself that can be set. */
    Stream<VariableElement> fields() {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !Outline.isStatic(field) && field.getConstantValue() == null)
                .filter(field -> !field.getSimpleName().toString().startsWith("$"));
    }

    private Stream<VariableElement> required() {
        return fields().filter(field -> field.getModifiers().contains(Modifier.FINAL) || isNonNull(field));
    }

    private static boolean isNonNull(VariableElement field) {
        return Stream.concat(field.getAnnotationMirrors().stream(), field.asType().getAnnotationMirrors().stream())
                .anyMatch(mirror -> NON_NULL.contains(
                        mirror.getAnnotationType().asElement().getSimpleName().toString()));
    }
}
