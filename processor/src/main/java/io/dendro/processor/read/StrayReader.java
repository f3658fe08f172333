package io.dendro.processor.read;

import io.dendro.annotation.Ignore;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.processor.read.Stray.Owner;
import io.dendro.processor.read.element.Surroundings;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds annotations of fields that no entity reads. The field of a record component stands for the component. */
public final class StrayReader {
    private static final List<Class<? extends Annotation>> OF_COMPONENTS =
            List.of(Timestamp.class, PathNode.class, Measurement.class, Ignore.class);

    private StrayReader() {}

    public static List<Stray> read(RoundEnvironment round) {
        return OF_COMPONENTS.stream().flatMap(type -> read(round, type)).toList();
    }

    private static Stream<Stray> read(RoundEnvironment round, Class<? extends Annotation> type) {
        return ElementFilter.fieldsIn(round.getElementsAnnotatedWith(type)).stream()
                .flatMap(field -> stray(field, type).stream());
    }

    private static Optional<Stray> stray(VariableElement field, Class<? extends Annotation> type) {
        Element owner = Surroundings.owner(field);
        boolean ofEntity = AnnotationReader.locate(owner, Timeseries.class).isPresent();
        if (ofEntity && (isComponent(field) || owner.getKind() != ElementKind.RECORD)) {
            return Optional.empty();
        }
        return AnnotationReader.locate(field, type)
                .map(location -> new Stray(
                        type.getSimpleName(),
                        field.getSimpleName().toString(),
                        owner.getSimpleName().toString(),
                        ofEntity ? Owner.ENTITY : Owner.OTHER,
                        location));
    }

    private static boolean isComponent(VariableElement field) {
        return Surroundings.owner(field).getKind() == ElementKind.RECORD
                && !field.getModifiers().contains(Modifier.STATIC);
    }
}
