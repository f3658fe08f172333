package io.dendro.processor.read.shape;

import io.dendro.processor.read.element.OurAnnotations;
import io.dendro.processor.read.shape.Property.Use;
import io.dendro.processor.shape.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the properties of a type: its fields, and what only annotated methods show. */
final class PropertyReader {
    private final Outline outline;
    private final Surface surface;
    private final Viewpoint view;
    private final Sources sources;
    private final SetterMethods setters;

    PropertyReader(Outline outline, Surface surface, Viewpoint view) {
        this.outline = outline;
        this.surface = surface;
        this.view = view;
        this.sources = new Sources(surface, view);
        this.setters = new SetterMethods(outline, surface, view);
    }

    List<Property> read() {
        List<Property> properties = new ArrayList<>();
        outline.fields().stream()
                .filter(field -> !field.getModifiers().contains(Modifier.TRANSIENT))
                .forEach(field -> properties.add(ofField(field)));
        outline.methods()
                .filter(OurAnnotations::areOn)
                .filter(PropertyReader::isGetter)
                .filter(method -> properties.stream()
                        .noneMatch(
                                known -> known.places().contains(method) || claims(method, known.name(), known.type())))
                .forEach(method -> properties.add(ofMethod(method)));
        return List.copyOf(properties);
    }

    private Property ofField(VariableElement field) {
        String name = field.getSimpleName().toString();
        TypeMirror type = outline.typeOf(field);
        List<String> getters = getters(name, type);
        List<Element> places = new ArrayList<>(List.of(field));
        accessors(getters, type).forEach(places::add);
        Source source = outline.methods()
                .filter(method -> OurAnnotations.areOn(method) && claims(method, name, type))
                .findFirst()
                .map(method -> Sources.none(outline.signatureOf(method), type))
                .orElseGet(() -> sources.of(name, type, getters));
        return new Property(name, type, Use.STORED, source, outline.hiding(field), places);
    }

    private Property ofMethod(ExecutableElement method) {
        String getter = method.getSimpleName().toString();
        String name = PropertyNames.ofGetter(getter);
        TypeMirror type = outline.signatureOf(method).returned();
        List<Element> places = List.copyOf(accessors(List.of(getter), type).toList());
        return new Property(name, type, use(name), sources.of(name, type, List.of(getter)), Optional.empty(), places);
    }

    private List<String> getters(String property, TypeMirror type) {
        if (outline.element().getKind() == ElementKind.RECORD) {
            return List.of(property);
        }
        boolean isTruth = type.getKind() == TypeKind.BOOLEAN || type.toString().equals("java.lang.Boolean");
        return PropertyNames.getters(property).stream()
                .filter(getter -> isTruth || getter.equals(property) || getter.startsWith("get"))
                .toList();
    }

    private Stream<ExecutableElement> accessors(List<String> names, TypeMirror type) {
        return outline.methods()
                .filter(PropertyReader::isGetter)
                .filter(method -> names.contains(method.getSimpleName().toString()))
                .filter(method -> view.gives(outline.signatureOf(method).returned(), type));
    }

    /** Whether a method has the name of a property's getter, but gives something else. */
    private boolean claims(ExecutableElement method, String property, TypeMirror type) {
        return isGetter(method)
                && getters(property, type).contains(method.getSimpleName().toString())
                && !view.gives(outline.signatureOf(method).returned(), type);
    }

    /** A property without a field is stored where something takes it. */
    private Use use(String name) {
        boolean isParameter = surface.constructors().stream()
                .flatMap(constructor -> constructor.parameters().stream())
                .anyMatch(parameter -> parameter.name().equals(name));
        boolean isBuilt = surface.builder().stream()
                .flatMap(List::stream)
                .anyMatch(method -> method.parameters().size() == 1
                        && PropertyNames.builderSetters(name).contains(method.name()));
        return isParameter || isBuilt || setters.areOf(name) ? Use.STORED : Use.COMPUTED;
    }

    private static boolean isGetter(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && !Outline.isStatic(method)
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && method.getReturnType().getKind() != TypeKind.VOID;
    }
}
