package io.dendro.processor.read.shape;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/** One of Lombok's annotations, which are known by name only. */
record LombokMark(AnnotationMirror mirror) {
    private static final String PACKAGE = "lombok.";
    private static final String EXPERIMENTAL = "lombok.experimental.";

    /** The annotation of that simple name on an element, if there is one. */
    static Optional<LombokMark> on(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> isNamed(mirror, name))
                .findFirst()
                .map(mirror -> new LombokMark(mirror));
    }

    static boolean isOn(Element element, String... names) {
        return Stream.of(names).anyMatch(name -> on(element, name).isPresent());
    }

    /** The name of the access level that an attribute gives; Lombok's default is {@code PUBLIC}. */
    String access(String attribute) {
        return value(attribute)
                .filter(VariableElement.class::isInstance)
                .map(level -> ((VariableElement) level).getSimpleName().toString())
                .orElse("PUBLIC");
    }

    boolean is(String attribute) {
        return value(attribute).filter(Boolean.TRUE::equals).isPresent();
    }

    String text(String attribute, String byDefault) {
        return value(attribute)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElse(byDefault);
    }

    private Optional<Object> value(String attribute) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(attribute))
                .map(Map.Entry::getValue)
                .map(AnnotationValue::getValue)
                .findFirst();
    }

    private static boolean isNamed(AnnotationMirror mirror, String name) {
        String type = mirror.getAnnotationType().toString();
        return type.equals(PACKAGE + name) || type.equals(EXPERIMENTAL + name);
    }
}
