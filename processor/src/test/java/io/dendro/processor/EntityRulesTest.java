package io.dendro.processor;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule can be deleted unseen: without it, some input of {@link BadInputsTest} gets other messages than it announces. */
class EntityRulesTest {

    static List<Class<?>> rules() {
        EntityRules all = EntityRules.all();
        return Stream.concat(all.ofDeclarations().stream(), all.ofComponents().stream())
                .<Class<?>>map(Rule::getClass)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void without_a_rule_some_input_is_judged_otherwise(Class<?> rule) {
        assertThat(inputsOfTopic(rule))
                .as("inputs that get another message without " + rule.getSimpleName())
                .anyMatch(input -> !input.metBy(without(rule)).equals(input.announced()));
    }

    private static TimeseriesProcessor without(Class<?> rule) {
        EntityRules all = EntityRules.all();
        return new TimeseriesProcessor(
                new EntityRules(without(rule, all.ofDeclarations()), without(rule, all.ofComponents())));
    }

    private static List<Rule> without(Class<?> rule, List<Rule> rules) {
        return rules.stream().filter(other -> other.getClass() != rule).toList();
    }

    private static List<BadInput> inputsOfTopic(Class<?> rule) {
        Set<String> codes = Problems.all().stream()
                .filter(problem -> problem.getClass().getPackage() == rule.getPackage())
                .map(Problem::code)
                .collect(toSet());
        return BadInput.all().stream()
                .filter(input -> codes.contains(input.code()))
                .toList();
    }
}
