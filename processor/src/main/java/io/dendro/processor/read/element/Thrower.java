package io.dendro.processor.read.element;

import io.dendro.processor.diagnostic.Location;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A method or constructor that throws what its caller has to catch.
 *
 * @param member as a user recognises it: {@code Reading.getLoad()}
 * @param exceptions those that are checked
 */
public record Thrower(Location location, String member, List<String> exceptions) {
    private static final Set<String> UNCHECKED = Set.of("java.lang.RuntimeException", "java.lang.Error");

    public Thrower {
        exceptions = List.copyOf(exceptions);
    }

    /**
     * The member, if it is one.
     *
     * @param thrown what it throws, with type arguments in their places
     */
    public static Optional<Thrower> of(ExecutableElement member, List<? extends TypeMirror> thrown) {
        List<String> exceptions =
                thrown.stream().filter(Thrower::isChecked).map(TypeText::of).toList();
        return Optional.of(new Thrower(Location.of(member), text(member), exceptions))
                .filter(thrower -> !thrower.exceptions().isEmpty());
    }

    /** The member, if it is one. */
    public static Optional<Thrower> of(ExecutableElement member) {
        return of(member, member.getThrownTypes());
    }

    private static String text(ExecutableElement member) {
        String owner = Surroundings.owner(member).getSimpleName().toString();
        String name = member.getKind() == ElementKind.CONSTRUCTOR
                ? "constructor " + owner
                : owner + "." + member.getSimpleName();
        return member.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .collect(Collectors.joining(", ", name + "(", ")"));
    }

    /** A type variable is none: javac takes an exception that nothing else determines for an unchecked one. */
    private static boolean isChecked(TypeMirror exception) {
        return exception instanceof DeclaredType
                && superclasses(exception).anyMatch("java.lang.Throwable"::equals)
                && superclasses(exception).noneMatch(UNCHECKED::contains);
    }

    private static Stream<String> superclasses(TypeMirror type) {
        return Stream.iterate(type, DeclaredType.class::isInstance, above -> element(above)
                        .getSuperclass())
                .map(above -> element(above).getQualifiedName().toString());
    }

    private static TypeElement element(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }
}
