package io.dendro.processor.read;

import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.Attribute.Origin;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Reads the attributes of one annotation. A value that does not compile (an unknown constant, say) reads as its default: the
 * compiler reports it already.
 */
final class AnnotationReader {
    private final Location location;
    private final Map<String, AnnotationValue> written;

    private AnnotationReader(Location location, AnnotationMirror mirror) {
        this.location = location;
        this.written = mirror.getElementValues().entrySet().stream()
                .collect(Collectors.toMap(entry -> nameOf(entry.getKey()), Map.Entry::getValue));
    }

    /** The annotation of that type on an element, if there is one. */
    static Optional<AnnotationReader> of(Element element, Class<? extends Annotation> type) {
        return mirror(element, type)
                .map(mirror -> new AnnotationReader(Location.of(element).at(mirror), mirror));
    }

    static Optional<Location> locate(Element element, Class<? extends Annotation> type) {
        return mirror(element, type).map(mirror -> Location.of(element).at(mirror));
    }

    /** All values of the annotation as they would be written, those that were not among them; none where it is not. */
    static Map<String, String> values(Element element, Class<? extends Annotation> type, Elements elements) {
        return mirror(element, type).stream()
                .flatMap(mirror -> elements.getElementValuesWithDefaults(mirror).entrySet().stream())
                .collect(Collectors.toMap(entry -> nameOf(entry.getKey()), entry -> entry.getValue()
                        .toString()));
    }

    Location location() {
        return location;
    }

    Attribute<String> text(String name, String byDefault) {
        return attribute(name, value -> cast(value, String.class), byDefault);
    }

    Attribute<Boolean> flag(String name, Boolean byDefault) {
        return attribute(name, value -> cast(value, Boolean.class), byDefault);
    }

    Attribute<Integer> number(String name, Integer byDefault) {
        return attribute(name, value -> cast(value, Integer.class), byDefault);
    }

    Attribute<Double> decimal(String name, Double byDefault) {
        return attribute(name, value -> cast(value, Double.class), byDefault);
    }

    <E extends Enum<E>> Attribute<E> constant(String name, Class<E> type, E byDefault) {
        return attribute(name, value -> constant(value, type), byDefault);
    }

    <E extends Enum<E>> Attribute<List<E>> constants(String name, Class<E> type) {
        return attribute(name, value -> Optional.of(constants(value, type)), List.of());
    }

    /** The class that an attribute names. */
    Optional<Attribute<TypeMirror>> type(String name) {
        return Optional.ofNullable(written.get(name)).flatMap(value -> cast(value, TypeMirror.class)
                .map(type -> new Attribute<>(type, location.at(value), Origin.WRITTEN)));
    }

    /** The texts in an attribute, each with its own place. */
    List<Attribute<String>> texts(String name) {
        return Optional.ofNullable(written.get(name)).stream()
                .flatMap(AnnotationReader::parts)
                .flatMap(part -> cast(part, String.class).stream()
                        .map(text -> new Attribute<>(text, location.at(part), Origin.WRITTEN)))
                .toList();
    }

    /** The annotations within an attribute. */
    List<AnnotationReader> annotations(String name) {
        return Optional.ofNullable(written.get(name)).stream()
                .flatMap(AnnotationReader::parts)
                .flatMap(part -> cast(part, AnnotationMirror.class).stream())
                .map(mirror -> new AnnotationReader(location, mirror))
                .toList();
    }

    private <T> Attribute<T> attribute(String name, Function<AnnotationValue, Optional<T>> reader, T byDefault) {
        Attribute<T> otherwise = new Attribute<>(byDefault, location, Origin.DEFAULT);
        AnnotationValue value = written.get(name);
        if (value == null) {
            return otherwise;
        }
        return reader.apply(value)
                .map(read -> new Attribute<>(read, location.at(value), Origin.WRITTEN))
                .orElse(otherwise);
    }

    private static Optional<AnnotationMirror> mirror(Element element, Class<? extends Annotation> type) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().asElement() instanceof TypeElement annotation
                        && annotation.getQualifiedName().contentEquals(type.getName()))
                .findFirst()
                .map(Function.identity());
    }

    private static <T> Optional<T> cast(AnnotationValue value, Class<T> type) {
        return Optional.of(value.getValue()).filter(type::isInstance).map(type::cast);
    }

    private static <E extends Enum<E>> Optional<E> constant(AnnotationValue value, Class<E> type) {
        return cast(value, VariableElement.class).stream()
                .flatMap(constant -> Stream.of(type.getEnumConstants())
                        .filter(known -> constant.getSimpleName().contentEquals(known.name())))
                .findFirst();
    }

    private static <E extends Enum<E>> List<E> constants(AnnotationValue value, Class<E> type) {
        return parts(value).flatMap(part -> constant(part, type).stream()).toList();
    }

    /** A single value stands for an array of one. */
    private static Stream<AnnotationValue> parts(AnnotationValue value) {
        List<?> parts = value.getValue() instanceof List<?> list ? list : List.of(value);
        return parts.stream().map(AnnotationValue.class::cast);
    }

    private static String nameOf(ExecutableElement attribute) {
        return attribute.getSimpleName().toString();
    }
}
