package io.dendro.processor.shape;

import static java.util.stream.Collectors.joining;

import io.dendro.processor.shape.Constructor.Naming;
import io.dendro.processor.shape.Materials.Kind;
import io.dendro.processor.shape.Parameter.Fit;
import io.dendro.processor.shape.Search.Culprit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says of each way to make an object what it lacks. */
final class Shortcomings {
    private final Materials materials;
    private final List<String> properties;

    Shortcomings(Materials materials, List<String> properties) {
        this.materials = materials;
        this.properties = properties;
    }

    List<String> text() {
        List<String> reasons = new ArrayList<>(
                switch (materials.kind()) {
                    case CONCRETE -> constructors();
                    case ABSTRACT -> List.of("it is abstract");
                    case INNER -> List.of("it is an inner class, and an instance needs one of the class around it");
                });
        materials.builder().ifPresent(setters -> reasons.add("builder() lacks " + without(setters, List.of())));
        return reasons;
    }

    String cure() {
        return switch (materials.kind()) {
            case CONCRETE -> "add a constructor that takes all components, a builder, or setters";
            case ABSTRACT -> "use a class that extends it, or add a builder";
            case INNER -> "make it static";
        };
    }

    Optional<Culprit> culprit() {
        boolean isOnly = materials.kind() == Kind.CONCRETE
                && materials.constructors().size() == 1
                && materials.builder().isEmpty();
        return isOnly
                ? Optional.of(new Culprit(misfits(materials.constructors().get(0))
                        .map(Parameter::name)
                        .toList()))
                : Optional.empty();
    }

    private List<String> constructors() {
        return materials.constructors().isEmpty()
                ? List.of("it has no constructor that the mapper can call")
                : materials.constructors().stream().map(this::of).toList();
    }

    private String of(Constructor constructor) {
        String text = "constructor " + constructor.text(materials.type()) + " ";
        if (constructor.naming() == Naming.LOST) {
            return text + "was compiled without the names of its parameters (javac -parameters keeps them)";
        }
        List<Parameter> misfits = misfits(constructor).toList();
        return misfits.isEmpty()
                ? text + "lacks " + without(List.of(), constructor.names()) + ", and there is no setter for "
                        + unset(constructor.names())
                : text + misfits.stream().map(Shortcomings::misfit).collect(joining(", and "));
    }

    private Stream<Parameter> misfits(Constructor constructor) {
        return constructor.parameters().stream()
                .filter(parameter -> parameter.fit() != Fit.FITS || !properties.contains(parameter.name()));
    }

    private static String misfit(Parameter parameter) {
        return parameter.fit() == Fit.OTHER_TYPE
                ? "takes '" + parameter.name() + "' as " + parameter.type()
                : "takes '" + parameter.name() + "', which is no component";
    }

    /** Those without a setter, and why. */
    private String unset(List<String> given) {
        return lacking(materials.setters(), given)
                .map(property -> "'" + property + "'" + reason(property))
                .collect(joining(", "));
    }

    private String reason(String property) {
        return materials.unset().stream()
                .filter(unset -> unset.property().equals(property))
                .map(unset -> " (" + unset.reason() + ")")
                .collect(joining());
    }

    private String without(List<Setter> setters, List<String> given) {
        return lacking(setters, given).map(property -> "'" + property + "'").collect(joining(", "));
    }

    private Stream<String> lacking(List<Setter> setters, List<String> given) {
        return properties.stream().filter(property -> !given.contains(property)).filter(property -> setters.stream()
                .noneMatch(setter -> setter.property().equals(property)));
    }
}
