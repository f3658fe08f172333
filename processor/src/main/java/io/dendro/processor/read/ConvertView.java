package io.dendro.processor.read;

import io.dendro.annotation.Convert;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.convert.ConverterDeclaration;
import io.dendro.processor.read.convert.ConverterDeclaration.Match;
import io.dendro.processor.read.element.Lombok;
import io.dendro.processor.type.JavaType;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * {@code @Convert} as written.
 *
 * @param isForLombok whether Lombok may change the converter
 */
public record ConvertView(Location location, Attribute<ConverterDeclaration> converter, boolean isForLombok) {

    static Optional<ConvertView> of(Element element, Function<TypeElement, ConverterDeclaration> reader) {
        return AnnotationReader.of(element, Convert.class).flatMap(annotation -> annotation
                .type("value")
                .filter(written -> written.value() instanceof DeclaredType)
                .map(written -> written.map(type -> (TypeElement) ((DeclaredType) type).asElement()))
                .map(written ->
                        new ConvertView(annotation.location(), written.map(reader), Lombok.changes(written.value()))));
    }

    /** What is stored; a type without a counterpart where it cannot be. */
    JavaType storedType() {
        ConverterDeclaration declaration = converter.value();
        return declaration
                .stored()
                .<JavaType>map(JavaType.Plain::new)
                .orElseGet(() -> new JavaType.Unresolved(declaration.storedText()));
    }

    boolean isUnresolved() {
        return converter.value().match() == Match.UNRESOLVED;
    }
}
