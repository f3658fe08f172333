package io.dendro.processor.read.shape;

import io.dendro.processor.read.element.TypeText;
import io.dendro.processor.shape.Constructor;
import io.dendro.processor.shape.Constructor.Naming;
import io.dendro.processor.shape.Materials;
import io.dendro.processor.shape.Materials.Kind;
import io.dendro.processor.shape.Parameter;
import io.dendro.processor.shape.Parameter.Fit;
import io.dendro.processor.shape.Setter;
import io.dendro.processor.shape.Setter.Form;
import io.dendro.processor.shape.Unset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Matches what a type offers for making objects with the properties that they have. */
final class MaterialsReader {
    private final Outline outline;
    private final Surface surface;
    private final List<Property> properties;
    private final Viewpoint view;
    private final SetterMethods setters;

    MaterialsReader(Outline outline, Surface surface, List<Property> properties, Viewpoint view) {
        this.outline = outline;
        this.surface = surface;
        this.properties = properties;
        this.view = view;
        this.setters = new SetterMethods(outline, surface, view);
    }

    Materials read() {
        return new Materials(
                TypeText.of(outline.type()),
                kind(outline.element()),
                surface.constructors().stream().map(this::constructor).toList(),
                surface.builder().map(this::builderSetters),
                setters(),
                unset());
    }

    private static Kind kind(TypeElement type) {
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Kind.ABSTRACT;
        }
        boolean isInner = type.getNestingKind() == NestingKind.MEMBER && !Outline.isStatic(type);
        return isInner ? Kind.INNER : Kind.CONCRETE;
    }

    private Constructor constructor(Signature signature) {
        List<Parameter> parameters = signature.parameters().stream()
                .map(parameter -> new Parameter(parameter.name(), TypeText.of(parameter.type()), fit(parameter)))
                .toList();
        return new Constructor(parameters, signature.hasLostNames() ? Naming.LOST : Naming.KNOWN);
    }

    private Fit fit(Signature.Variable parameter) {
        return properties.stream()
                .filter(property -> property.name().equals(parameter.name()))
                .findFirst()
                .map(property -> view.takes(parameter.type(), property.type()) ? Fit.FITS : Fit.OTHER_TYPE)
                .orElse(Fit.UNKNOWN);
    }

    private List<Setter> setters() {
        Stream<Setter> methods = properties.stream()
                .flatMap(property -> setters.of(property.name(), property.type()).stream()
                        .map(method -> new Setter(property.name(), method.name(), Form.METHOD)));
        return Stream.concat(methods, fields().stream()).toList();
    }

    private List<Unset> unset() {
        return properties.stream()
                .flatMap(property -> setters.unset(property.name(), property.type()).stream())
                .toList();
    }

    private List<Setter> builderSetters(List<Signature> methods) {
        return properties.stream()
                .flatMap(property -> PropertyNames.builderSetters(property.name()).stream()
                        .flatMap(name -> setter(name, property, methods).stream())
                        .limit(1))
                .toList();
    }

    private Optional<Setter> setter(String name, Property property, List<Signature> methods) {
        return methods.stream()
                .filter(method -> method.name().equals(name))
                .filter(method -> method.takes(property.type(), view))
                .findFirst()
                .map(method -> new Setter(property.name(), name, Form.METHOD));
    }

    private List<Setter> fields() {
        return surface.variables().stream()
                .map(field -> new Setter(field.name(), field.name(), Form.FIELD))
                .toList();
    }
}
