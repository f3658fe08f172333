package io.dendro.processor.read;

import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.processor.read.Stray.Fault;
import io.dendro.processor.read.element.OurAnnotations;
import io.dendro.processor.read.element.Surroundings;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * Finds annotations that no entity can read. What stands on a class that others may extend, or in a type that may be
 * embedded, is given the benefit of the doubt: the entity can be in another compilation.
 */
public final class StrayReader {
    /** An embedded type has neither. */
    private static final Set<String> OF_ENTITIES = Set.of(Timestamp.class.getName(), PathNode.class.getName());

    private StrayReader() {}

    public static List<Stray> read(RoundEnvironment round) {
        return round.getElementsAnnotatedWithAny(Set.copyOf(OurAnnotations.OF_COMPONENTS)).stream()
                .flatMap(StrayReader::read)
                .toList();
    }

    private static Stream<Stray> read(Element member) {
        return OurAnnotations.OF_COMPONENTS.stream().flatMap(type -> AnnotationReader.locate(member, type).stream()
                .flatMap(location -> fault(member, type).stream()
                        .map(fault -> new Stray(
                                type.getSimpleName(),
                                member.getSimpleName().toString(),
                                Surroundings.owner(member).getSimpleName().toString(),
                                fault,
                                location))));
    }

    /** The compiler copies what stands on a record's component to its field and accessor; it is reported at the field. */
    private static Optional<Fault> fault(Element member, Class<? extends Annotation> type) {
        if (member instanceof VariableElement && isAny(member, Modifier.STATIC, Modifier.TRANSIENT)) {
            return Optional.of(Fault.NO_COMPONENT);
        }
        if (member instanceof ExecutableElement method && !isGetter(method)) {
            return Optional.of(Fault.NO_GETTER);
        }
        boolean isCopy = member.getKind() != ElementKind.FIELD
                && Surroundings.owner(member).getKind() == ElementKind.RECORD;
        return isCopy || canBeRead(Surroundings.owner(member), type) ? Optional.empty() : Optional.of(Fault.NO_ENTITY);
    }

    private static boolean canBeRead(Element owner, Class<? extends Annotation> type) {
        if (AnnotationReader.locate(owner, Timeseries.class).isPresent()) {
            return true;
        }
        return switch (owner.getKind()) {
            case RECORD -> !OF_ENTITIES.contains(type.getName());
            case CLASS -> !isAny(owner, Modifier.FINAL) || !OF_ENTITIES.contains(type.getName());
            case INTERFACE -> true;
            default -> false;
        };
    }

    private static boolean isGetter(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID
                && !isAny(method, Modifier.STATIC, Modifier.PRIVATE);
    }

    private static boolean isAny(Element element, Modifier... modifiers) {
        return Stream.of(modifiers).anyMatch(element.getModifiers()::contains);
    }
}
