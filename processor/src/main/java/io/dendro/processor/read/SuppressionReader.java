package io.dendro.processor.read;

import io.dendro.processor.diagnostic.Suppressions;
import io.dendro.processor.read.element.Surroundings;
import java.util.List;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.ElementFilter;

/** Finds the codes that {@code @SuppressWarnings} accepts by our prefix; without it they may be those of other tools. */
public final class SuppressionReader {
    private SuppressionReader() {}

    /** The codes as written, without the prefix. Compilers tell nothing of those in method bodies. */
    public static List<Attribute<String>> read(RoundEnvironment round) {
        return round.getElementsAnnotatedWith(SuppressWarnings.class).stream()
                .filter(element -> !isCopy(element))
                .flatMap(element -> AnnotationReader.of(element, SuppressWarnings.class).stream())
                .flatMap(annotation -> annotation.texts("value").stream())
                .filter(text -> text.value().startsWith(Suppressions.PREFIX))
                .map(text -> text.map(value -> value.substring(Suppressions.PREFIX.length())))
                .toList();
    }

    /** What stands on the component of a record, the compiler puts on its field, its accessor and a parameter. */
    private static boolean isCopy(Element element) {
        return element.getKind() != ElementKind.FIELD
                && Surroundings.of(element)
                        .filter(around -> around.getKind() == ElementKind.RECORD)
                        .findFirst()
                        .filter(record -> !record.equals(element))
                        .stream()
                        .flatMap(record -> ElementFilter.fieldsIn(record.getEnclosedElements()).stream())
                        .filter(field -> field.getSimpleName().equals(element.getSimpleName()))
                        .anyMatch(field -> Suppressions.on(field).equals(Suppressions.on(element)));
    }
}
