package io.dendro.processor;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.processor.check.across.AcrossRules;
import io.dendro.processor.check.projection.ProjectionRules;
import io.dendro.processor.diagnostic.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule can be deleted unseen: without it, some input of {@link BadInputsTest} is not told what it is named after. */
class RulesTest {

    static List<Class<?>> rules() {
        EntityRules ofEntities = EntityRules.all();
        AcrossRules ofPairs = AcrossRules.all();
        ProjectionRules ofProjections = ProjectionRules.all();
        return Stream.<List<?>>of(
                        ofEntities.ofDeclarations(),
                        ofEntities.ofComponents(),
                        ofPairs.certain(),
                        ofPairs.possible(),
                        ofProjections.ofDeclarations(),
                        ofProjections.ofSelections())
                .flatMap(List::stream)
                .<Class<?>>map(Object::getClass)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void without_a_rule_some_input_loses_the_message_that_it_is_named_after(Class<?> rule) {
        assertThat(inputsOfTopic(rule))
                .as("inputs that lack their message without " + rule.getSimpleName())
                .anyMatch(input -> input.losesItsCode(without(rule)));
    }

    private static TimeseriesProcessor without(Class<?> rule) {
        EntityRules ofEntities = EntityRules.all();
        AcrossRules ofPairs = AcrossRules.all();
        ProjectionRules ofProjections = ProjectionRules.all();
        return new TimeseriesProcessor(
                new EntityRules(without(rule, ofEntities.ofDeclarations()), without(rule, ofEntities.ofComponents())),
                new AcrossRules(without(rule, ofPairs.certain()), without(rule, ofPairs.possible())),
                new ProjectionRules(
                        without(rule, ofProjections.ofDeclarations()), without(rule, ofProjections.ofSelections())));
    }

    private static <R> List<R> without(Class<?> rule, List<R> rules) {
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
