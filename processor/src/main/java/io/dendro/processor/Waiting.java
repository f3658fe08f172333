package io.dendro.processor;

import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The types with one annotation, and those of them that wait for the next round. They wait by name: elements of one round mean
 * nothing in the next.
 */
final class Waiting {
    private final Class<? extends Annotation> annotation;
    private final Elements elements;
    private final Set<String> names = new LinkedHashSet<>();

    Waiting(Class<? extends Annotation> annotation, Elements elements) {
        this.annotation = annotation;
        this.elements = elements;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /**
     * Gives each type of a round to who generates for it.
     *
     * @param ifPossible says whether it could
     * @param now does so in the last round, whatever is missing
     */
    void process(
            RoundEnvironment round,
            Function<TypeElement, EntityPipeline.Outcome> ifPossible,
            Consumer<TypeElement> now) {
        for (TypeElement type : types(round)) {
            String name = type.getQualifiedName().toString();
            names.remove(name);
            if (round.processingOver()) {
                now.accept(type);
            } else if (ifPossible.apply(type) == EntityPipeline.Outcome.UNRESOLVED) {
                names.add(name);
            }
        }
    }

    /** Those that waited, then those that are new. */
    private Set<TypeElement> types(RoundEnvironment round) {
        Stream<TypeElement> waited = Set.copyOf(names).stream()
                .sorted()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull);
        Stream<TypeElement> found = ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream();
        Set<TypeElement> types = new LinkedHashSet<>();
        Stream.concat(waited, found).forEach(types::add);
        return types;
    }
}
