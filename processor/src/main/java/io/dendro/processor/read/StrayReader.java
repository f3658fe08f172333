package io.dendro.processor.read;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.Projection;
import io.dendro.annotation.Timeseries;
import io.dendro.processor.read.Stray.Fault;
import io.dendro.processor.read.element.OurAnnotations;
import io.dendro.processor.read.element.Surroundings;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/**
 * Finds annotations that no entity can read. What stands on a class that others may extend, or in a type that may be
 * embedded, is given the benefit of the doubt: the entity can be in another compilation. Where a type is embedded in this one,
 * the entity around it is told what means nothing in it.
 */
public final class StrayReader {
    private final Set<Element> embedded;

    private StrayReader(Set<Element> embedded) {
        this.embedded = embedded;
    }

    public static List<Stray> read(RoundEnvironment round) {
        StrayReader reader = new StrayReader(embedded(round));
        return Stream.concat(
                        round.getElementsAnnotatedWithAny(Set.copyOf(OurAnnotations.OF_COMPONENTS)).stream()
                                .flatMap(member -> strays(
                                        member, OurAnnotations.OF_COMPONENTS, type -> reader.fault(member, type))),
                        round.getElementsAnnotatedWithAny(Set.copyOf(OurAnnotations.OF_PROJECTIONS)).stream()
                                .flatMap(member -> strays(
                                        member, OurAnnotations.OF_PROJECTIONS, type -> faultInProjection(member))))
                .toList();
    }

    private static Set<Element> embedded(RoundEnvironment round) {
        return round.getElementsAnnotatedWith(Embedded.class).stream()
                .map(member -> member instanceof ExecutableElement method ? method.getReturnType() : member.asType())
                .filter(DeclaredType.class::isInstance)
                .map(type -> ((DeclaredType) type).asElement())
                .collect(Collectors.toSet());
    }

    private static Stream<Stray> strays(
            Element member,
            List<Class<? extends Annotation>> annotations,
            Function<Class<? extends Annotation>, Optional<Fault>> fault) {
        return annotations.stream().flatMap(type -> AnnotationReader.locate(member, type).stream()
                .flatMap(location -> fault.apply(type).stream()
                        .map(found -> new Stray(
                                type.getSimpleName(),
                                member.getSimpleName().toString(),
                                Surroundings.owner(member).getSimpleName().toString(),
                                found,
                                location))));
    }

    /** As below, it is reported at the field. What stands in a projection that is no record is reported for that. */
    private static Optional<Fault> faultInProjection(Element member) {
        if (member.getKind() != ElementKind.FIELD) {
            return Optional.empty();
        }
        if (isAny(member, Modifier.STATIC)) {
            return Optional.of(Fault.NO_COMPONENT);
        }
        return isProjection(Surroundings.owner(member)) ? Optional.empty() : Optional.of(Fault.NO_PROJECTION);
    }

    private static boolean isProjection(Element owner) {
        return AnnotationReader.locate(owner, Projection.class).isPresent();
    }

    /** The compiler copies what stands on a record's component to its field and accessor; it is reported at the field. */
    private Optional<Fault> fault(Element member, Class<? extends Annotation> type) {
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

    private boolean canBeRead(Element owner, Class<? extends Annotation> type) {
        if (AnnotationReader.locate(owner, Timeseries.class).isPresent() || embedded.contains(owner)) {
            return true;
        }
        if (isProjection(owner)) {
            return true; // it is told so itself
        }
        return switch (owner.getKind()) {
            case RECORD -> !OurAnnotations.OF_WHOLE_ENTITIES.contains(type);
            case CLASS -> !isAny(owner, Modifier.FINAL) || !OurAnnotations.OF_WHOLE_ENTITIES.contains(type);
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
