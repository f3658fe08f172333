package io.dendro.processor.source;

import io.dendro.annotation.DevicePath;
import io.dendro.annotation.SeriesPath;
import io.dendro.annotation.Sql;
import io.dendro.processor.text.CheckedText;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The annotations that say what a string holds. */
final class TextAnnotations {
    static final List<Class<? extends Annotation>> ALL = List.of(DevicePath.class, SeriesPath.class, Sql.class);

    private TextAnnotations() {}

    /** How the string that the element holds, takes or returns is checked. */
    static List<CheckedText> on(Element element) {
        return element.getAnnotationMirrors().stream()
                .flatMap(mirror -> check(mirror).stream())
                .toList();
    }

    /** The first of these annotations on the element. */
    static Optional<AnnotationMirror> mirror(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> check(mirror).isPresent())
                .findFirst()
                .map(mirror -> mirror);
    }

    private static Optional<CheckedText> check(AnnotationMirror mirror) {
        String name = ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
        if (name.equals(DevicePath.class.getName())) {
            return Optional.of(CheckedText.DEVICE_PATH);
        }
        if (name.equals(SeriesPath.class.getName())) {
            return Optional.of(CheckedText.SERIES_PATH);
        }
        return name.equals(Sql.class.getName()) ? Optional.of(statement(mirror)) : Optional.empty();
    }

    private static CheckedText statement(AnnotationMirror sql) {
        return sql.getElementValues().values().stream()
                .flatMap(value -> value.getValue() instanceof VariableElement kind
                        ? Stream.of(kind.getSimpleName().toString())
                        : Stream.empty())
                .map(kind -> switch (kind) {
                    case "QUERY" -> CheckedText.QUERY;
                    case "UPDATE" -> CheckedText.UPDATE;
                    default -> CheckedText.STATEMENT;
                })
                .findFirst()
                .orElse(CheckedText.STATEMENT);
    }
}
