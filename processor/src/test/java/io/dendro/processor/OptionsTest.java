package io.dendro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compilation.Status;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a project can choose. What it can choose wrongly is in {@code bad/D09..}. */
class OptionsTest {
    private static final String[] ALL_OPTIONS = {"-Adendro.warn=D0703:off", "-Adendro.naming=IDENTITY"};

    @ParameterizedTest
    @CsvSource({"note,NOTE", "warning,WARNING", "error,ERROR"})
    void a_project_chooses_how_loud_a_warning_is(String level, Kind kind) {
        Compilation compilation = compile(lossy(""), "-Adendro.warn=D0703:" + level);

        assertThat(compilation.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.getKind()).isEqualTo(kind);
            assertThat(diagnostic.getMessage(Locale.ROOT)).endsWith("[D0703]");
        });
    }

    @Test
    void a_warning_can_be_off() {
        Compilation compilation = compile(lossy(""), "-Adendro.warn=D0703:off", "-Werror");

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.status()).isEqualTo(Status.SUCCESS);
    }

    @Test
    void a_warning_that_a_project_makes_an_error_stops_the_build_and_nothing_else() {
        Compilation compilation = compile(lossy(""), "-Adendro.warn= D0603:off , D0703 : error ");

        assertThat(compilation.status()).isEqualTo(Status.FAILURE);
        assertThat(compilation.errors()).singleElement().satisfies(error -> assertThat(error.getMessage(Locale.ROOT))
                .endsWith("[D0703]"));
    }

    @ParameterizedTest
    @CsvSource({"dendro:D0703", "D0703"})
    void a_warning_that_is_accepted_where_it_is_stays_silent_at_every_level(String accepted) {
        Compilation compilation =
                compile(lossy("@SuppressWarnings(\"" + accepted + "\")"), "-Adendro.warn=D0703:error");

        assertThat(compilation.diagnostics()).isEmpty();
    }

    @Test
    void entities_that_choose_no_naming_take_that_of_the_project() {
        assertThat(mapper("")).contains("\"mean_load\"");
    }

    @Test
    void entities_that_choose_a_naming_keep_it() {
        assertThat(mapper(", naming = Naming.IDENTITY")).contains("\"meanLoad\"");
    }

    /** javac warns of an option that no processor knows, which ends a build with {@code -Werror}. */
    @Test
    void the_options_are_known_to_compilers_where_there_are_entities() {
        assertThat(compile(
                                source(
                                        "@Timeseries(\"root.plant.{machine}\") record Reading(@Timestamp Instant time, String machine, int load) {}"),
                                ALL_OPTIONS)
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void the_options_are_known_to_compilers_where_there_are_none() {
        assertThat(compile(source("class Reading {}"), ALL_OPTIONS).diagnostics())
                .isEmpty();
        assertThat(compile(source("class Reading { @Deprecated void old() {} }"), ALL_OPTIONS)
                        .diagnostics())
                .isEmpty();
    }

    private static String mapper(String naming) {
        JavaFileObject entity = source(
                """
                @Timeseries(value = "root.plant.{machine}"%s)
                record Reading(@Timestamp Instant time, String machine, double meanLoad) {}
                """
                        .formatted(naming));
        Compilation compilation = compile(entity, "-Adendro.naming=SNAKE_CASE");
        return Compilations.generated(compilation).get("ReadingMapper.java");
    }

    private static JavaFileObject lossy(String annotations) {
        return source(
                """
                %s
                @Timeseries("root.plant.{machine}")
                record Reading(
                        @Timestamp Instant time, String machine, @Measurement(encoding = Encoding.RLE) float load) {}
                """
                        .formatted(annotations));
    }

    private static JavaFileObject source(String type) {
        return JavaFileObjects.forSourceString(
                "demo.Reading",
                """
                package demo;

                import io.dendro.annotation.*;
                import io.dendro.model.*;
                import java.time.*;

                """
                        + type);
    }

    private static Compilation compile(JavaFileObject source, String... options) {
        return Compilations.lenient(List.of(options), List.of(source));
    }
}
