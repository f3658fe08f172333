package io.dendro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.dendro.processor.check.projection.ProjectionProblem;
import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.text.TextProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each message has a page in {@code docs/errors} whose wrong example is an input of {@link BadInputsTest} and whose right one
 * compiles. {@code -Ddendro.golden.update=true} copies heads, examples and the table of contents into the pages.
 */
class ErrorPagesTest {
    private static final boolean UPDATE = Boolean.getBoolean("dendro.golden.update");

    /** They have no sources that could be wrong or right. */
    private static final Set<Problem> WITHOUT_EXAMPLES = Set.of(
            ProcessorProblem.INTERNAL_FAULT,
            ProcessorProblem.FILE_NOT_WRITTEN,
            ProcessorProblem.RUNTIME_ABSENT,
            ProcessorProblem.DESCRIPTOR_UNREADABLE,
            TextProblem.CHECK_FAILED,
            ProjectionProblem.MAPPER_ABSENT);

    static List<Problem> problems() {
        return Problems.all();
    }

    static List<String> rightInputs() {
        return Cases.right();
    }

    @BeforeAll
    static void refresh() throws IOException {
        if (UPDATE) {
            Problems.all().stream().map(ErrorPage::of).forEach(ErrorPage::rewrite);
            Files.writeString(ErrorPage.FOLDER.resolve("README.md"), ErrorTable.text());
        }
    }

    @Test
    void every_message_has_a_page_and_every_page_a_message() {
        assertThat(ErrorPage.codes())
                .containsExactlyElementsOf(
                        Problems.all().stream().map(Problem::code).toList());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void a_page_says_what_the_message_means_and_why(Problem problem) {
        String text = ErrorPage.of(problem).text();

        assertThat(section(text, "## What")).hasSizeGreaterThan(20);
        assertThat(section(text, "## Why")).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void a_page_shows_what_is_tested(Problem problem) {
        ErrorPage page = ErrorPage.of(problem);

        assertThat(page.text()).isEqualTo(page.refreshed());
        assertThat(page.text().split("```java", -1)).hasSize(page.examples().size() + 1);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void a_page_has_a_wrong_and_a_right_example(Problem problem) {
        if (WITHOUT_EXAMPLES.contains(problem)) {
            return;
        }
        List<String> examples = ErrorPage.of(problem).examples();

        assertThat(examples).contains("right/" + problem.code() + ".java").anySatisfy(example -> {
            assertThat(example).startsWith("bad/");
            assertThat(Cases.text(Path.of("src/test/resources", example)))
                    .contains(problem.severity() + " " + problem.code() + ": ");
        });
    }

    @ParameterizedTest
    @MethodSource("rightInputs")
    void a_right_example_compiles_without_a_message(String file) {
        String type = "demo." + file.substring(0, file.length() - ".java".length());
        String source = Cases.text(Cases.rightFile(file));
        Compilation compilation = Compilations.lenient(
                Expectation.optionsIn(source), List.of(JavaFileObjects.forSourceString(type, source)));

        assertThat(compilation.diagnostics())
                .extracting(diagnostic -> diagnostic.getMessage(null))
                .isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    }

    @Test
    void the_table_names_every_message() {
        assertThat(Cases.text(ErrorPage.FOLDER.resolve("README.md"))).isEqualTo(ErrorTable.text());
    }

    private static String section(String page, String heading) {
        int begin = page.indexOf(heading + "\n");
        int end = page.indexOf("\n## ", begin + 1);
        return begin < 0
                ? ""
                : page.substring(begin + heading.length(), end < 0 ? page.length() : end)
                        .strip();
    }
}
