package io.dendro.processor.read;

import io.dendro.processor.read.convert.CodeMethods;
import io.dendro.processor.read.convert.ConverterReader;
import io.dendro.processor.read.shape.Property;
import io.dendro.processor.read.shape.Viewpoint;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads what the annotations of a component say about its values. */
final class ValueReader {
    private final ConverterReader converters;
    private final CodeMethods codes;
    private final JavaTypes types;

    ValueReader(Viewpoint view) {
        this.converters = new ConverterReader(view.types());
        this.codes = new CodeMethods(view.elements());
        this.types = new JavaTypes(view);
    }

    /**
     * Reads a component.
     *
     * @param user what names the type that has the component
     */
    ValueView read(Property property, Element user) {
        TypeMirror content = types.content(property.type());
        return new ValueView(
                property.read(place -> ConvertView.of(place, type -> converters.read(type, content, property.place()))),
                property.read(place ->
                        EnumeratedView.of(place, enumeration(content), type -> codes.of(type, property.place()))),
                property.read(IfMissingView::of),
                property.read(DeadBandView::of),
                NullnessReader.of(property, user));
    }

    private static Optional<TypeElement> enumeration(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }
}
