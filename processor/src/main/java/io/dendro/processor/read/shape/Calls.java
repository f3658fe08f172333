package io.dendro.processor.read.shape;

import io.dendro.processor.read.element.Thrower;
import io.dendro.processor.shape.Construction.ByBuilder;
import io.dendro.processor.shape.Construction.ByConstructor;
import io.dendro.processor.shape.Search;
import io.dendro.processor.shape.Setter;
import io.dendro.processor.shape.Setter.Form;
import io.dendro.processor.shape.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** The methods and constructors of a type that a mapper calls. */
public final class Calls {
    private final Surface surface;
    private final SetterMethods setters;
    private final Viewpoint view;

    Calls(Outline outline, Surface surface, Viewpoint view) {
        this.surface = surface;
        this.setters = new SetterMethods(outline, surface, view);
        this.view = view;
    }

    /** Those that throw what the mapper would have to catch. */
    public List<Thrower> throwing(List<Property> properties, Search search) {
        Stream<Signature> getters = properties.stream().flatMap(property -> getter(property).stream());
        Stream<Signature> making = search.found().stream()
                .flatMap(construction -> construction instanceof ByConstructor byConstructor
                        ? constructing(byConstructor, properties)
                        : building((ByBuilder) construction, properties));
        return Stream.concat(getters, making)
                .flatMap(signature -> signature.thrower().stream())
                .toList();
    }

    private Optional<Signature> getter(Property property) {
        return surface.methods().stream()
                .filter(Signature::takesNothing)
                .filter(method -> property.source().equals(new Source.Method(method.name())))
                .filter(method -> view.gives(method.returned(), property.type()))
                .findFirst();
    }

    private Stream<Signature> constructing(ByConstructor construction, List<Property> properties) {
        Stream<Signature> constructor = surface.constructors().stream()
                .filter(candidate -> candidate.names().equals(construction.parameters()))
                .limit(1);
        Stream<Signature> calls = construction.setters().stream()
                .filter(setter -> setter.form() == Form.METHOD)
                .flatMap(setter -> setters.of(setter.property(), type(setter, properties)).stream());
        return Stream.concat(constructor, calls);
    }

    private Stream<Signature> building(ByBuilder construction, List<Property> properties) {
        List<Signature> methods = surface.builder().orElse(List.of());
        Stream<Signature> ends = methods.stream().filter(method -> method.takesNothing() && isEnd(method));
        Stream<Signature> calls = construction.setters().stream().flatMap(setter -> methods.stream()
                .filter(method -> method.name().equals(setter.member()))
                .filter(method -> method.takes(type(setter, properties), view))
                .limit(1));
        return Stream.concat(ends, calls);
    }

    private static boolean isEnd(Signature method) {
        return method.name().equals("builder") || method.name().equals("build");
    }

    private static TypeMirror type(Setter setter, List<Property> properties) {
        return properties.stream()
                .filter(property -> property.name().equals(setter.property()))
                .map(Property::type)
                .findFirst()
                .orElseThrow();
    }
}
