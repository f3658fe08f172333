package io.dendro.processor.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.processor.shape.Construction.ByBuilder;
import io.dendro.processor.shape.Construction.ByConstructor;
import io.dendro.processor.shape.Constructor.Naming;
import io.dendro.processor.shape.Materials.Kind;
import io.dendro.processor.shape.Parameter.Fit;
import io.dendro.processor.shape.Search.Ambiguous;
import io.dendro.processor.shape.Search.Found;
import io.dendro.processor.shape.Search.Impossible;
import io.dendro.processor.shape.Search.NeedsIgnored;
import io.dendro.processor.shape.Setter.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConstructionSearchTest {
    private static final List<String> TIME_AND_LOAD = List.of("time", "load");

    @Test
    void a_constructor_is_matched_by_names_in_any_order() {
        Search found = search(List.of(constructor("load", "time")), List.of());

        assertThat(found).isEqualTo(new Found(new ByConstructor(List.of("load", "time"), List.of())));
    }

    @Test
    void the_constructor_that_takes_most_is_completed_by_setters() {
        Search found = search(List.of(constructor(), constructor("time")), setters("time", "load"));

        assertThat(found).isEqualTo(new Found(new ByConstructor(List.of("time"), setters("load"))));
    }

    @Test
    void a_builder_goes_before_setters() {
        Materials materials = new Materials(
                "Reading",
                Kind.CONCRETE,
                List.of(constructor()),
                Optional.of(setters("time", "load")),
                setters("time", "load"),
                List.of());

        assertThat(ConstructionSearch.search(materials, TIME_AND_LOAD, List.of()))
                .isEqualTo(new Found(new ByBuilder(setters("time", "load"))));
    }

    @Test
    void two_constructors_that_take_the_same_are_not_chosen_from() {
        Search found = search(List.of(constructor("time", "load"), constructor("load", "time")), List.of());

        assertThat(found).isEqualTo(new Ambiguous(List.of("Reading(time, load)", "Reading(load, time)")));
    }

    @Test
    void of_two_constructors_that_take_different_components_one_is_chosen_whatever_their_order() {
        Found byLoad = new Found(new ByConstructor(List.of("load"), setters("time")));

        assertThat(search(List.of(constructor("time"), constructor("load")), setters("time", "load")))
                .isEqualTo(byLoad);
        assertThat(search(List.of(constructor("load"), constructor("time")), setters("time", "load")))
                .isEqualTo(byLoad);
    }

    @Test
    void what_is_ignored_is_named_where_the_constructor_takes_it() {
        Materials materials = new Materials(
                "Reading", Kind.CONCRETE, List.of(constructor("time", "load")), Optional.empty(), List.of(), List.of());

        assertThat(ConstructionSearch.search(materials, List.of("time"), List.of("load")))
                .isEqualTo(new NeedsIgnored("Reading(time, load)", List.of("load")));
    }

    @Test
    void a_class_file_without_names_of_parameters_is_told_so() {
        Constructor nameless = new Constructor(
                List.of(new Parameter("arg0", "Instant", Fit.UNKNOWN), new Parameter("arg1", "double", Fit.UNKNOWN)),
                Naming.LOST);

        assertThat(search(List.of(nameless), List.of()))
                .isInstanceOfSatisfying(Impossible.class, impossible -> assertThat(impossible.reasons())
                        .containsExactly("constructor Reading(Instant, double) was compiled without the names of its"
                                + " parameters (javac -parameters keeps them)"));
    }

    private static Search search(List<Constructor> constructors, List<Setter> setters) {
        Materials materials =
                new Materials("Reading", Kind.CONCRETE, constructors, Optional.empty(), setters, List.of());
        return ConstructionSearch.search(materials, TIME_AND_LOAD, List.of());
    }

    private static Constructor constructor(String... names) {
        return new Constructor(
                Stream.of(names)
                        .map(name -> new Parameter(name, "Object", Fit.FITS))
                        .toList(),
                Naming.KNOWN);
    }

    private static List<Setter> setters(String... properties) {
        return Stream.of(properties)
                .map(property -> new Setter(property, property, Form.METHOD))
                .toList();
    }
}
