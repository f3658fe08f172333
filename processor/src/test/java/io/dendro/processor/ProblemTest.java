package io.dendro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.processor.diagnostic.Problem;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void codes_are_unique_and_in_order() {
        assertThat(Problems.all().stream().map(Problem::code))
                .allMatch(code -> code.matches("D\\d{4}"))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void texts_say_what_is_wrong_and_then_what_to_do() {
        assertThat(Problems.all())
                .allSatisfy(problem ->
                        assertThat(problem.text()).doesNotEndWith(".").containsAnyOf("; ", ": ", " or accept it"));
    }
}
