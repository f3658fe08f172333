package io.dendro.processor.projection;

import io.dendro.annotation.AggregateFunction;
import io.dendro.annotation.WindowEnd;
import io.dendro.annotation.WindowStart;
import io.dendro.processor.read.AggregatedView;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.ProjectedComponent;
import io.dendro.processor.read.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the components of a projection stand for in its entity. */
public final class Selection {
    private static final Pattern INSIDE = Pattern.compile("\\.(.)");

    private final EntityDeclaration entity;

    public Selection(EntityDeclaration entity) {
        this.entity = entity;
    }

    /** What a component stands for; empty where that makes no sense, for which a rule has the reason. */
    public Optional<Selected> of(ProjectedComponent component) {
        if (component.is(WindowStart.class)) {
            return entity.components(Role.TIMESTAMP).findFirst().map(Selected.WindowStart::new);
        }
        if (component.is(WindowEnd.class)) {
            return Optional.of(new Selected.WindowEnd());
        }
        return target(component).flatMap(target -> component
                .aggregated()
                .map(view -> computed(view, target))
                .orElseGet(() -> ofOneRow(target)));
    }

    /** The component of the entity that a component names. */
    public Optional<ComponentDeclaration> target(ProjectedComponent component) {
        return entity.components().stream()
                .filter(candidate -> isNamed(candidate, component.target()))
                .findFirst();
    }

    /** The names by which the components of the entity are found. */
    public List<String> names() {
        return entity.components().stream().map(Selection::name).toList();
    }

    /** The functions that take the values of a measurement. */
    public static List<AggregateFunction> functionsOf(ComponentDeclaration measurement) {
        return Operand.of(measurement).map(Results::functionsOf).orElse(List.of());
    }

    /** Whether Java has other values of a measurement than the database. */
    public static boolean isConverted(ComponentDeclaration measurement) {
        return Operand.of(measurement).filter(Operand::isConverted).isPresent();
    }

    /** What a function takes, in words. */
    public static String takenBy(AggregateFunction function) {
        return Results.words(function);
    }

    private Optional<Selected> computed(AggregatedView view, ComponentDeclaration target) {
        AggregateFunction function = view.function().value();
        return entity.role(target) == Role.MEASUREMENT
                ? Operand.of(target)
                        .flatMap(values -> Results.of(function, values))
                        .map(type -> new Selected.Computed(function, target, type))
                : Optional.empty();
    }

    private Optional<Selected> ofOneRow(ComponentDeclaration target) {
        return switch (entity.role(target)) {
            case TIMESTAMP -> Optional.of(new Selected.Time(target));
            case PATH_NODE -> Optional.of(new Selected.Node(target));
            case MEASUREMENT -> Operand.of(target).map(values -> new Selected.Value(target, values.type()));
        };
    }

    private static boolean isNamed(ComponentDeclaration candidate, String name) {
        return candidate.name().equals(name) || name(candidate).equals(name);
    }

    /** {@code positionX} for {@code position.x}. */
    private static String name(ComponentDeclaration component) {
        return INSIDE.matcher(component.name())
                .replaceAll(inside -> Matcher.quoteReplacement(inside.group(1).toUpperCase(Locale.ROOT)));
    }
}
