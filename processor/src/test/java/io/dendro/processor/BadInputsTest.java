package io.dendro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.dendro.processor.check.projection.ProjectionProblem;
import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.text.TextProblem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake in {@code bad/} gets the messages that its comments announce: those, there, and no others. */
class BadInputsTest {
    /**
     * They need a broken file system, a fault, a second processor or another module: tested in
     * {@link TimeseriesProcessorTest}, {@link StringsTest}, {@link RuntimeOnPathTest},
     * {@link EntitiesOfOtherModulesTest} and {@link ProjectionsTest}.
     */
    private static final Set<Problem> NOT_OF_SOURCES = Set.of(
            ProcessorProblem.INTERNAL_FAULT,
            ProcessorProblem.FILE_NOT_WRITTEN,
            ProcessorProblem.RUNTIME_ABSENT,
            ProcessorProblem.DESCRIPTOR_UNREADABLE,
            TextProblem.CHECK_FAILED,
            ProjectionProblem.MAPPER_ABSENT);

    static List<String> inputs() {
        return Cases.bad();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void each_mistake_gets_its_message_where_it_is(String file) {
        String source = Cases.text(Cases.badFile(file));

        Compilation compilation = Compilations.lenient(
                Expectation.optionsIn(source), List.of(JavaFileObjects.forSourceString(typeName(file), source)));

        assertThat(Expectation.met(compilation)).containsExactlyInAnyOrderElementsOf(Expectation.in(source));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void each_file_is_named_after_its_first_code(String file) {
        String source = Cases.text(Cases.badFile(file));

        assertThat(Expectation.in(source))
                .anyMatch(expectation -> expectation.message().endsWith("[" + file.substring(0, 5) + "]"));
    }

    @Test
    void every_message_is_shown_by_some_input() {
        String all =
                inputs().stream().map(file -> Cases.text(Cases.badFile(file))).collect(Collectors.joining());

        assertThat(Problems.all().stream().filter(problem -> !NOT_OF_SOURCES.contains(problem)))
                .allSatisfy(problem -> assertThat(all).contains(" " + problem.code() + ": "));
    }

    private static String typeName(String file) {
        return "demo." + file.substring(0, file.length() - ".java".length());
    }
}
