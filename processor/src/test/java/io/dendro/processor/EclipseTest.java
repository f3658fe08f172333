package io.dendro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eclipse's compiler gets the same mappers and the same messages as javac. */
class EclipseTest {
    /** Before the messages of records, for which Eclipse's compiler shows no place. */
    private static final String NAME = "^demo(\\.\\w+)+: ";

    /** Eclipse's compiler does not tell which components of records are annotated outside entities. */
    private static final String SEES_LESS = "D0108_no_entity_around.java";

    private static final String INDENT_OF_JAVAC = "\n  ";

    @TempDir
    Path folder;

    static List<String> good() {
        return Cases.good();
    }

    static List<String> bad() {
        return Cases.bad().stream().filter(name -> !name.equals(SEES_LESS)).toList();
    }

    @ParameterizedTest
    @MethodSource("good")
    void good_sources_get_the_same_mappers(String name) {
        EclipseCompilation compilation = EclipseCompilation.of(Cases.goodFiles(name), List.of("-nowarn"), folder);

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated()).isEqualTo(Cases.expected(name));
    }

    @Test
    void a_message_that_has_no_place_names_it() {
        EclipseCompilation compilation =
                EclipseCompilation.of(List.of(Cases.badFile("D0701_encoding.java")), List.of(), folder);

        assertThat(compilation.diagnostics())
                .extracting(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .first()
                .asString()
                .startsWith("demo.Reading.remark: 'remark'");
    }

    @ParameterizedTest
    @MethodSource("bad")
    void mistakes_get_the_same_messages(String file) {
        String source = Cases.text(Cases.badFile(file));

        EclipseCompilation compilation =
                EclipseCompilation.of(List.of(Cases.badFile(file)), Expectation.optionsIn(source), folder);

        assertThat(compilation.diagnostics().stream()
                        .map(Expectation::of)
                        .filter(Expectation::isOurs)
                        .map(met -> met.message().replaceFirst(NAME, "")))
                .containsExactlyInAnyOrderElementsOf(Expectation.in(source).stream()
                        .filter(Expectation::isOurs)
                        .map(expected -> expected.message().replace(INDENT_OF_JAVAC, "\n"))
                        .toList());
    }
}
