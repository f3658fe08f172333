package io.dendro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eclipse's compiler gets the same mappers and the same messages as javac. */
class EclipseTest {
    /** Before the messages of records, for which Eclipse's compiler shows no place. */
    private static final String NAME = "^demo(\\.\\w+)+: ";

    /** Mistakes that only javac shows whole: in method bodies, and what is not an entity's own at components of records. */
    private static final Pattern SEEN_LESS = Pattern.compile(
            "D10.*|D0102_local.java|D1102_local_projection.java|D0202_statement.java|D0206_strings.java|D0108_no_entity_around.java|D0909_component.java"
                    + "|D1115_no_projection_around.java");

    private static final String INDENT_OF_JAVAC = "\n  ";

    @TempDir
    Path folder;

    static List<String> good() {
        return Cases.good();
    }

    static List<String> bad() {
        return badInputs(SEEN_LESS.asMatchPredicate().negate());
    }

    static List<String> badForJavac() {
        return badInputs(SEEN_LESS.asMatchPredicate());
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
        assertThat(met(file)).containsExactlyInAnyOrderElementsOf(expected(file));
    }

    @ParameterizedTest
    @MethodSource("badForJavac")
    void mistakes_that_are_not_seen_get_no_other_messages(String file) {
        assertThat(met(file)).isSubsetOf(expected(file));
    }

    private List<String> met(String file) {
        List<String> options = Expectation.optionsIn(Cases.text(Cases.badFile(file)));
        return EclipseCompilation.of(List.of(Cases.badFile(file)), options, folder).diagnostics().stream()
                .map(Expectation::of)
                .filter(Expectation::isOurs)
                .map(met -> met.message().replaceFirst(NAME, ""))
                .toList();
    }

    private static List<String> expected(String file) {
        return Expectation.in(Cases.text(Cases.badFile(file))).stream()
                .filter(Expectation::isOurs)
                .map(expected -> expected.message().replace(INDENT_OF_JAVAC, "\n"))
                .toList();
    }

    private static List<String> badInputs(Predicate<String> chosen) {
        return Cases.bad().stream().filter(chosen).toList();
    }
}
