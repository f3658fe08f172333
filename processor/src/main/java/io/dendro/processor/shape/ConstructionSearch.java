package io.dendro.processor.shape;

import io.dendro.processor.shape.Construction.ByBuilder;
import io.dendro.processor.shape.Construction.ByConstructor;
import io.dendro.processor.shape.Constructor.Naming;
import io.dendro.processor.shape.Materials.Kind;
import io.dendro.processor.shape.Parameter.Fit;
import io.dendro.processor.shape.Search.Ambiguous;
import io.dendro.processor.shape.Search.Found;
import io.dendro.processor.shape.Search.Impossible;
import io.dendro.processor.shape.Search.NeedsIgnored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for the way to make an object of given properties: a constructor that takes all, else a builder, else the
 * constructor that takes most while setters take the rest. Parameters are matched by name; their order never matters.
 */
public final class ConstructionSearch {
    /** Of as many, that whose names come first, so that the choice does not depend on the order in a source. */
    private static final Comparator<Constructor> MOST_PARAMETERS = Comparator.<Constructor>comparingInt(
                    candidate -> candidate.parameters().size())
            .thenComparing(candidate -> String.join(" ", candidate.names()), Comparator.reverseOrder());

    private final Materials materials;
    private final List<String> properties;
    private final List<String> ignored;

    private ConstructionSearch(Materials materials, List<String> properties, List<String> ignored) {
        this.materials = materials;
        this.properties = properties;
        this.ignored = ignored;
    }

    /**
     * Searches.
     *
     * @param properties what the object is made of
     * @param ignored properties that should be left out
     */
    public static Search search(Materials materials, List<String> properties, List<String> ignored) {
        return new ConstructionSearch(materials, properties, ignored).search();
    }

    private Search search() {
        return byFullConstructor()
                .or(this::byBuilder)
                .or(this::bySetters)
                .or(this::withIgnored)
                .orElseGet(this::impossible);
    }

    private Search impossible() {
        Shortcomings shortcomings = new Shortcomings(materials, properties);
        return new Impossible(shortcomings.text(), shortcomings.cure(), shortcomings.culprit());
    }

    private Optional<Search> byFullConstructor() {
        return unambiguous(fitting(properties)
                .filter(candidate -> candidate.names().size() == properties.size())
                .toList());
    }

    private Optional<Search> byBuilder() {
        return materials
                .builder()
                .flatMap(setters -> settersOf(properties, setters))
                .map(setters -> new Found(new ByBuilder(setters)));
    }

    private Optional<Search> bySetters() {
        List<Constructor> possible = fitting(properties)
                .filter(candidate -> settersOfRest(candidate).isPresent())
                .toList();
        return possible.stream()
                .max(MOST_PARAMETERS)
                .flatMap(best -> unambiguous(possible.stream()
                        .filter(candidate -> candidate.takesSameAs(best))
                        .toList()));
    }

    private Optional<Search> withIgnored() {
        Set<String> all = new HashSet<>(properties);
        all.addAll(ignored);
        return fitting(all)
                .filter(candidate -> settersOfRest(candidate).isPresent())
                .min(Comparator.comparingInt(candidate -> ignoredIn(candidate).size()))
                .map(candidate -> new NeedsIgnored(candidate.text(materials.type()), ignoredIn(candidate)));
    }

    private List<String> ignoredIn(Constructor constructor) {
        return constructor.names().stream().filter(ignored::contains).toList();
    }

    /** Constructors that take nothing but these, in their types. */
    private Stream<Constructor> fitting(Collection<String> taken) {
        return materials.constructors().stream()
                .filter(candidate -> materials.kind() == Kind.CONCRETE && candidate.naming() == Naming.KNOWN)
                .filter(candidate -> candidate.parameters().stream()
                        .allMatch(parameter -> parameter.fit() == Fit.FITS && taken.contains(parameter.name())));
    }

    private Optional<Search> unambiguous(List<Constructor> candidates) {
        if (candidates.size() > 1) {
            return Optional.of(new Ambiguous(candidates.stream()
                    .map(candidate -> candidate.text(materials.type()))
                    .toList()));
        }
        return candidates.stream()
                .<Search>map(candidate -> new Found(new ByConstructor(
                        candidate.names(), settersOfRest(candidate).orElseThrow())))
                .findFirst();
    }

    private Optional<List<Setter>> settersOfRest(Constructor constructor) {
        List<String> rest = new ArrayList<>(properties);
        rest.removeAll(constructor.names());
        return settersOf(rest, materials.setters());
    }

    /** A setter for each property; empty unless there are all. */
    static Optional<List<Setter>> settersOf(Collection<String> properties, List<Setter> setters) {
        List<Setter> found = properties.stream()
                .flatMap(property -> setters.stream()
                        .filter(setter -> setter.property().equals(property))
                        .limit(1))
                .toList();
        return found.size() == properties.size() ? Optional.of(found) : Optional.empty();
    }
}
